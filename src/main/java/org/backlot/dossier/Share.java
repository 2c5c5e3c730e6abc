package org.backlot.dossier;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A share in percent: one number, or the least and the most that it can be; both null where no number is stated. */
record Share(@Nullable BigDecimal least, @Nullable BigDecimal most) {
    private static final Share NOT_STATED = new Share(null, null);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DECIMALS = 6;

    static Share of(Fields fields) {
        Value percent = fields.find("percent");
        if (percent == null) {
            return NOT_STATED;
        }
        if (!(percent instanceof Value.Mapping)) {
            BigDecimal number = percent("percent", percent, fields.reading());
            return new Share(number, number);
        }
        Fields bounds = Fields.of("`percent`", percent, List.of("least", "most"), fields.reading());
        BigDecimal least = percent("least", bounds.need("least"), fields.reading());
        BigDecimal most = percent("most", bounds.need("most"), fields.reading());
        if (least.compareTo(most) > 0) {
            String message = "`least` is " + least.toPlainString() + ", more than `most`, " + most.toPlainString();
            fields.reading().mistakes().add(bounds.place("least"), message);
        }
        return new Share(least, most);
    }

    private static BigDecimal percent(String key, @Nullable Value value, Reading reading) {
        if (value == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal number = new Scalars(reading).number(key, value);
        if (number.signum() < 0 || number.compareTo(WHOLE) > 0) {
            reading.mistakes().add(value.place(), "`" + key + "` is a share between 0 and 100 percent");
            return BigDecimal.ZERO;
        }
        BigDecimal plain = plain(number);
        if (plain.scale() > DECIMALS) {
            reading.mistakes().add(value.place(), "`" + key + "` has more than " + DECIMALS + " decimals");
            return BigDecimal.ZERO;
        }
        return plain;
    }

    /** The same number without zeros at its end, so that equal shares are equal. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
