package dev.freehold.soundness.render;

import dev.freehold.soundness.program.Method;
import dev.freehold.soundness.program.Operation;
import java.util.ArrayList;
import java.util.List;

/** How a program calls its own methods, which are handed the pools. */
final class OwnCalls {
  private OwnCalls() {}

  static String plain(Operation operation, List<String> operands) {
    boolean instance = operation.calls().orElseThrow() == Method.Kind.INSTANCE;
    List<String> arguments = new ArrayList<>(List.of(Signatures.POOLS));
    arguments.addAll(operands.subList(instance ? 1 : 0, operands.size()));
    return text(operation, operands, arguments);
  }

  /** The same with a tag beside each operand. */
  static String traced(Operation operation, List<String> operands, List<String> tags) {
    boolean instance = operation.calls().orElseThrow() == Method.Kind.INSTANCE;
    List<String> arguments = new ArrayList<>(List.of("trace", Signatures.POOLS));
    for (int i = 0; i < operands.size(); i++) {
      if (i > 0 || !instance) {
        arguments.add(operands.get(i));
      }
      arguments.add(tags.get(i));
    }
    return text(operation, operands, arguments);
  }

  private static String text(Operation operation, List<String> operands, List<String> arguments) {
    String name =
        switch (operation.calls().orElseThrow()) {
          case CONSTRUCTOR -> "new Pair";
          case INSTANCE -> operands.get(0) + "." + operation.pattern();
          default -> operation.pattern();
        };
    return name + "(" + String.join(", ", arguments) + ")";
  }
}
