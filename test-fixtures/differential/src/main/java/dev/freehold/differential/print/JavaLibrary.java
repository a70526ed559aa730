package dev.freehold.differential.print;

import dev.freehold.differential.language.Callee;
import dev.freehold.differential.language.Library;
import dev.freehold.differential.language.Type;
import dev.freehold.differential.language.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The library as Java declares it; what its methods do does not matter. */
public final class JavaLibrary {
  private static final String IMPORTS =
      """
      package library;
      import dev.freehold.*;
      import java.util.*;
      import java.util.function.*;
      """;

  /** The bodies are not there to be checked. */
  private static final String TRUSTED = "@Unsafe(\"a declaration\")\n";

  private JavaLibrary() {}

  /** The sources, by the names of their files. */
  public static Map<String, String> sources() {
    Map<String, String> sources = new LinkedHashMap<>();
    for (Type type : Type.values()) {
      if (type.isTracked() && !type.isStandard()) {
        sources.put("library/" + JavaTypes.name(type) + ".java", declaration(type));
      }
    }
    sources.put("library/Calls.java", calls());
    return sources;
  }

  private static String calls() {
    StringBuilder text =
        new StringBuilder(IMPORTS).append(TRUSTED).append("public final class Calls {\n");
    for (Callee callee : Library.all()) {
      if (callee.kind() == Callee.Kind.FUNCTION) {
        text.append("  public static ").append(method(callee));
      } else if (callee.kind() == Callee.Kind.GENERIC) {
        String any = method(callee).replace(" Res ", " T ");
        text.append("  public static ")
            .append(any.replaceFirst("native ", "native <T extends Gauge> "));
      }
    }
    return text.append(GivenFunctions.JAVA)
        .append("  public static native boolean odd(int n);\n")
        .append("  public static native void run(@NonEscaping Runnable body);\n}\n")
        .toString();
  }

  private static String declaration(Type type) {
    String name = JavaTypes.name(type);
    StringBuilder text = new StringBuilder(IMPORTS);
    text.append(type.isView() ? "@View\n" : "@MustRelease(\"close\")\n");
    boolean trait = type == Type.GAUGE;
    text.append(TRUSTED)
        .append(trait ? "public interface " : "public final class ")
        .append(name)
        .append(type == Type.RES ? " implements Gauge" : "")
        .append(trait ? " {\n" : " {\n  public int n;\n")
        .append(type == Type.RES ? gauge() : "");
    type.parts()
        .forEach(
            (part, of) ->
                text.append("  public @Own ")
                    .append(JavaTypes.name(of))
                    .append(" ")
                    .append(part)
                    .append(" = new ")
                    .append(JavaTypes.name(of))
                    .append("();\n"));
    for (Callee callee : Library.all()) {
      if (callee.isMethod() && callee.operands().get(0).type() == type) {
        String method = method(callee);
        text.append("  public ").append(trait ? method.replace("native ", "") : method);
      } else if (callee.kind() == Callee.Kind.CONSTRUCTOR && callee.result().type() == type) {
        text.append(constructor(callee));
      }
    }
    return text.append("}\n").toString();
  }

  /** The methods of a resource that the interface asks for, and that it has not already. */
  private static String gauge() {
    StringBuilder text = new StringBuilder();
    for (Callee callee : Library.all()) {
      boolean asked = callee.isMethod() && callee.operands().get(0).type() == Type.GAUGE;
      if (asked && !callee.name().equals("close")) {
        text.append("  public ").append(method(callee).replace("Gauge this", "Res this"));
      }
    }
    return text.toString();
  }

  /** A view keeps what it is made of. */
  private static String constructor(Callee callee) {
    String lender = JavaTypes.of(callee.operands().get(0));
    return "  private final "
        + lender
        + " lender;\n  public "
        + callee.name()
        + "("
        + lender
        + " lender) { this.lender = lender; }\n";
  }

  private static String method(Callee callee) {
    List<String> parameters = new ArrayList<>();
    List<String> from = new ArrayList<>();
    for (int i = 0; i < callee.operands().size(); i++) {
      ValueType operand = callee.operands().get(i);
      String name = i == 0 && callee.isMethod() ? "this" : "p" + i;
      parameters.add(JavaTypes.of(operand) + " " + name);
      if (callee.from().contains(i)) {
        from.add(name);
      }
    }
    return "native "
        + (from.isEmpty() ? "" : JavaTypes.from(from) + " ")
        + JavaTypes.of(callee.result())
        + " "
        + callee.name()
        + "("
        + String.join(", ", parameters)
        + ");\n";
  }
}
