package org.backlot.drawing;

import org.eclipse.microprofile.graphql.Description;

/** In what form a chart is drawn. */
@Description("In what form a chart is drawn.")
public enum DrawingFormat {
    @Description("A picture: SVG 1.1, without scripts and without anything fetched from elsewhere.")
    SVG("image/svg+xml", "svg"),
    @Description("Text for Mermaid, which many wikis and editors draw.")
    MERMAID("text/vnd.mermaid", "mmd"),
    @Description("Text for Graphviz.")
    DOT("text/vnd.graphviz", "dot");

    private final String mediaType;
    private final String extension;

    DrawingFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, without a dot. */
    public String extension() {
        return extension;
    }
}
