package org.backlot.search;

import java.text.Normalizer;

/**
 * Texts as they are compared: in small letters without accents, words parted by single spaces. {@code MGM+} and {@code
 * mgm plus} are the same, and so are {@code A&E} and {@code a and e}; points and apostrophes within words fall away.
 */
public final class Folding {
    private Folding() {}

    /** The folded text; empty when nothing in it is a letter or digit. */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 8);
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        plain.codePoints().forEach(point -> append(folded, point));
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
            folded.setLength(folded.length() - 1);
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, int point) {
        switch (point) {
            case '.', '\'', '`', '\u2019', '\u2018', '\u02BC' -> {}
            case '+' -> word(folded, "plus");
            case '&' -> word(folded, "and");
            default -> {
                if (Character.isLetterOrDigit(point)) {
                    letter(folded, point);
                } else if (Character.getType(point) != Character.NON_SPACING_MARK) {
                    space(folded);
                }
            }
        }
    }

    private static void word(StringBuilder folded, String word) {
        space(folded);
        folded.append(word);
        space(folded);
    }

    private static void space(StringBuilder folded) {
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    /** Letters that no decomposition takes apart are written as they commonly are without their own keyboard. */
    private static void letter(StringBuilder folded, int point) {
        int small = Character.toLowerCase(point);
        switch (small) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ħ' -> folded.append('h');
            case 'ı' -> folded.append('i');
            case 'ŋ' -> folded.append('n');
            case 'ς' -> folded.append('σ');
            default -> folded.appendCodePoint(small);
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }
}
