package dev.freehold.soundness.render;

import dev.freehold.soundness.program.Method;
import dev.freehold.soundness.program.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How methods are declared. */
final class Signatures {
  /** What every method hands to those it calls. */
  static final String POOLS = "cells, slates, spots, choices";

  private static final List<String> DECLARED =
      List.of("CellPool cells", "SlatePool slates", "SpotPool spots", "Choices choices");

  private Signatures() {}

  static String plain(Method method) {
    List<String> parameters = new ArrayList<>(DECLARED);
    for (Variable each : method.parameters()) {
      parameters.add(isReceiver(each) ? 0 : parameters.size(), each.declared());
    }
    return from(method) + declared(method, parameters);
  }

  static String traced(Method method) {
    List<String> parameters = new ArrayList<>(List.of("Trace trace"));
    parameters.addAll(DECLARED);
    for (Variable each : method.parameters()) {
      if (!isReceiver(each)) {
        parameters.add(each.declared());
      }
      parameters.add("Tag " + Traced.tagOf(each));
    }
    return declared(method, parameters);
  }

  private static boolean isReceiver(Variable parameter) {
    return parameter.name().equals("this");
  }

  private static String from(Method method) {
    return method.from().isEmpty()
        ? ""
        : method.from().stream()
            .map(name -> '"' + name + '"')
            .collect(Collectors.joining(", ", "@From({", "}) "));
  }

  private static String declared(Method method, List<String> parameters) {
    String result = method.mode().qualifier() + method.result().text() + " " + method.name();
    String name =
        switch (method.kind()) {
          case STATIC -> "static " + result;
          case CONSTRUCTOR -> "Pair";
          case INSTANCE -> result;
          case CLOSE -> "public void close";
        };
    String list =
        method.kind() == Method.Kind.CLOSE ? "@Own Pair this" : String.join(", ", parameters);
    return name + "(" + list + ")" + (method.fails() ? " throws Failed" : "");
  }
}
