package dev.freehold.checker.fix;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines of code that are to be inserted, and how a sentence shows them.
 *
 * @param lines without the indentation of the place where they go
 */
record Lines(List<String> lines) {

  static Lines of(String line) {
    return new Lines(List.of(line));
  }

  /** The same, only where what they name is not null. */
  Lines onlyIfNotNull(String name, Source source) {
    return new Lines(
        Stream.of(
                Stream.of("if (" + name + " != null) {"),
                lines.stream().map(line -> source.layout.unit() + line),
                Stream.of("}"))
            .flatMap(each -> each)
            .toList());
  }

  Lines then(Lines others) {
    return new Lines(Stream.concat(lines.stream(), others.lines.stream()).toList());
  }

  /** On one line. */
  String shown() {
    return lines.stream().map(String::strip).collect(Collectors.joining(" "));
  }

  /** The same, in backquotes. */
  String quoted() {
    return "`" + shown() + "`";
  }

  /** Those that are statements of their own. */
  List<String> calls() {
    return lines.stream().map(String::strip).filter(line -> line.endsWith(";")).toList();
  }
}
