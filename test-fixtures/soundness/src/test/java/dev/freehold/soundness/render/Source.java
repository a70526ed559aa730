package dev.freehold.soundness.render;

import dev.freehold.soundness.program.Method;
import dev.freehold.soundness.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A class of programs, as Java.
 *
 * @param name its name in the package {@code generated}
 * @param text the source
 * @param ends the number of the last line of each program
 */
public record Source(String name, String text, List<Integer> ends) {
  private static final List<String> IMPORTS =
      List.of(
          "java.util.Objects",
          "dev.freehold.*",
          "dev.freehold.memory.*",
          "dev.freehold.pool.*",
          "dev.freehold.soundness.trace.*",
          "world.*");

  /** Programs as a user writes them. */
  public static Source plain(String name, List<Program> programs) {
    return of(name, programs, "Programs", "", (lines, method) -> new Plain(lines).method(method));
  }

  /** Programs that trace what they do to borrows. */
  public static Source traced(String name, List<Program> programs) {
    return of(
        name,
        programs,
        "TracedPrograms",
        "Trace trace, ",
        (lines, method) -> new Traced(lines, method).write());
  }

  private static Source of(
      String name,
      List<Program> programs,
      String type,
      String parameter,
      BiConsumer<Lines, Method> write) {
    Lines lines = new Lines();
    List<Integer> ends = new ArrayList<>();
    lines.add("package generated;");
    IMPORTS.forEach(each -> lines.add("import " + each + ";"));
    lines.open("public final class " + name + " implements " + type);
    start(lines, programs.size(), parameter);
    for (int i = 0; i < programs.size(); i++) {
      lines.open("static final class P" + i);
      program(lines, programs.get(i), !parameter.isEmpty(), write);
      lines.close();
      ends.add(lines.count());
    }
    lines.close();
    return new Source(name, lines.toString(), ends);
  }

  private static void program(
      Lines lines, Program program, boolean traced, BiConsumer<Lines, Method> write) {
    program.staticMethods().forEach(method -> write.accept(lines, method));
    if (program.fields().isEmpty()) {
      return;
    }
    lines.add("@MustRelease(\"close\")");
    lines.open("static final class Pair implements AutoCloseable");
    program.fields().forEach(field -> Fields.declare(lines, field, traced));
    Fields.context(lines, traced);
    program.pairMethods().forEach(method -> write.accept(lines, method));
    lines.close();
  }

  /** The method that runs a program by its number. */
  private static void start(Lines lines, int count, String parameter) {
    lines.open(
        "public void run(int program, "
            + parameter
            + "CellPool cells, SlatePool slates, SpotPool spots, @Mut NodePool nodes, Choices choices) throws Failed");
    lines.open("switch (program)");
    String arguments =
        parameter.isEmpty()
            ? Signatures.POOLS + ", nodes"
            : "trace, " + Signatures.POOLS + ", nodes, trace.lent(nodes)";
    for (int i = 0; i < count; i++) {
      lines.add("case " + i + " -> P" + i + ".run(" + arguments + ");");
    }
    lines.add("default -> throw new IllegalArgumentException();");
    lines.close();
    lines.close();
  }

  /** The program that a line belongs to; -1 for none. */
  public int programAt(long line) {
    for (int i = 0; i < ends.size(); i++) {
      if (line <= ends.get(i)) {
        return i;
      }
    }
    return -1;
  }
}
