package dev.freehold.maven.pom;

import java.util.stream.Collectors;

/** Lines of a pom, indented by two blanks a level. */
record Snippet(String lines) {
  private static final String UNIT = "  ";

  static Snippet dependency(String version) {
    return new Snippet(
        """
        <dependency>
          <groupId>dev.freehold</groupId>
          <artifactId>freehold-runtime</artifactId>
          <version>%s</version>
        </dependency>
        """
            .formatted(version));
  }

  static Snippet plugin(String version) {
    return new Snippet(
        """
        <plugin>
          <groupId>dev.freehold</groupId>
          <artifactId>freehold-maven-plugin</artifactId>
          <version>%s</version>
        </plugin>
        """
            .formatted(version));
  }

  static Snippet argument() {
    return new Snippet("<arg>-XDaccessInternalAPI</arg>\n");
  }

  static Snippet path(String version) {
    return new Snippet(
        """
        <path>
          <groupId>dev.freehold</groupId>
          <artifactId>freehold-checker</artifactId>
          <version>%s</version>
        </path>
        """
            .formatted(version));
  }

  /** The compiler's plugin, with a configuration. */
  static Snippet compiler(Snippet configuration) {
    return new Snippet(
            """
            <groupId>org.apache.maven.plugins</groupId>
            <artifactId>maven-compiler-plugin</artifactId>
            <version>3.16.0</version>
            """
                + configuration.lines)
        .in("plugin");
  }

  Snippet and(Snippet other) {
    return new Snippet(lines + other.lines);
  }

  /** The same inside an element of that name. */
  Snippet in(String name) {
    return new Snippet("<" + name + ">\n" + indented(lines, UNIT) + "</" + name + ">\n");
  }

  /** The same, that many levels deep, with the file's own indentation. */
  String at(int depth, String unit) {
    String own =
        lines
            .lines()
            .map(line -> unit.repeat(blanks(line) / UNIT.length()) + line.stripLeading())
            .collect(Collectors.joining("\n", "", "\n"));
    return indented(own, unit.repeat(depth));
  }

  private static int blanks(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static String indented(String text, String by) {
    return text.lines().map(line -> by + line).collect(Collectors.joining("\n", "", "\n"));
  }
}
