package dev.freehold.checker.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows a page about a rule in a terminal: headings at the margin, text below them filled to a
 * width, code further in and as it is.
 *
 * <p>The pages keep to what is read here: headings, paragraphs, lists of one level, fenced code,
 * code in a line, and links.
 */
record PlainPage(Colour colour) {
  private static final int WIDTH = 80;
  private static final String MARGIN = "  ";
  private static final String CODE_MARGIN = "      ";
  private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\(([^)]*)\\)");
  private static final Pattern CODE = Pattern.compile("`([^`]*)`");

  /** A space at which no line ends. */
  private static final char HARD_SPACE = '\u00a0';

  String of(String markdown) {
    List<String> shown = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    boolean code = false;
    for (String line : markdown.strip().lines().toList()) {
      boolean fence = line.startsWith("```");
      if (!code && (fence || line.isBlank() || line.startsWith("#") || line.startsWith("- "))) {
        close(open, shown);
      }
      if (fence) {
        code = !code;
      } else if (code) {
        shown.add(line.isBlank() ? "" : CODE_MARGIN + codeLine(line));
      } else if (line.isBlank()) {
        shown.add("");
      } else if (line.startsWith("#")) {
        shown.add(colour.bold(line.replaceFirst("^#+ ", "")));
      } else {
        open.append(open.isEmpty() ? "" : " ").append(line.strip());
      }
    }
    close(open, shown);
    return String.join("\n", shown);
  }

  /** A paragraph, or an item of a list, ends. */
  private void close(StringBuilder open, List<String> shown) {
    if (!open.isEmpty()) {
      String text = open.toString();
      String further = text.startsWith("- ") ? MARGIN + "  " : MARGIN;
      fill(unbroken(withoutLinks(text)), further).forEach(line -> shown.add(coloured(line)));
      open.setLength(0);
    }
  }

  /** A page of ours is explained by this program too; others are files of the documentation. */
  private static String withoutLinks(String text) {
    return LINK.matcher(text)
        .replaceAll(
            link -> {
              String target = link.group(2).replaceFirst("#.*", "");
              String page =
                  target.startsWith("../")
                      ? "docs/" + target.substring("../".length())
                      : "`explain " + target.replaceFirst("\\.md$", "") + "`";
              return Matcher.quoteReplacement(link.group(1) + " (" + page + ")");
            });
  }

  private static String unbroken(String text) {
    return CODE.matcher(text)
        .replaceAll(code -> Matcher.quoteReplacement(code.group().replace(' ', HARD_SPACE)));
  }

  private static List<String> fill(String text, String further) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(MARGIN);
    boolean begun = false;
    for (String word : text.split(" +", -1)) {
      if (begun && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(further);
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    lines.add(line.toString());
    return lines;
  }

  /** Where code has a colour, it needs no quotes. */
  private String coloured(String line) {
    String text =
        colour == Colour.OFF
            ? line
            : CODE.matcher(line)
                .replaceAll(code -> Matcher.quoteReplacement(colour.code(code.group(1))));
    return text.replace(HARD_SPACE, ' ');
  }

  private String codeLine(String line) {
    if (line.contains(": error: ")) {
      return colour.error(line);
    }
    return line.strip().equals("^") ? colour.caret(line) : line;
  }
}
