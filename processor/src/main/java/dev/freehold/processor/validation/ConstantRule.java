package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.DeclarationReader;
import dev.freehold.processor.declaration.PoolDeclaration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * A generated class inherits the constants of its interface, and there a constant goes before a
 * class or package of the name: with {@code int Math = 3}, {@code Math.min} would be a member of a
 * number. Which names are needed is seen in what would be written.
 */
public final class ConstantRule {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern HEAD = Pattern.compile("(?m)^(package|import) .*$");

  private final DeclarationReader reader;
  private final Elements elements;

  /** Makes a rule that reads the structs it meets. */
  public ConstantRule(DeclarationReader reader, Elements elements) {
    this.reader = reader;
    this.elements = elements;
  }

  /**
   * All complaints about constants of a declaration and its structs.
   *
   * @param source gives the file that would be written; asked only where there are constants
   */
  public List<Complaint> check(PoolDeclaration declaration, Supplier<String> source) {
    Map<VariableElement, InspectedType> constants = new LinkedHashMap<>();
    for (TypeElement type : implemented(declaration)) {
      InspectedType subject = new InspectedType(declaration.type(), type);
      ElementFilter.fieldsIn(elements.getAllMembers(type))
          .forEach(constant -> constants.putIfAbsent(constant, subject));
    }
    String code = constants.isEmpty() ? "" : codeOf(source.get());
    return constants.entrySet().stream()
        .flatMap(each -> check(each.getValue(), each.getKey(), code).stream())
        .toList();
  }

  private static String codeOf(String source) {
    return HEAD.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("");
  }

  /** The interfaces for which classes are generated: not that of several kinds of slots. */
  private Set<TypeElement> implemented(PoolDeclaration declaration) {
    Set<TypeElement> types = new LinkedHashSet<>();
    Deque<TypeElement> open = new ArrayDeque<>();
    if (declaration.parts().isEmpty()) {
      open.add(declaration.type());
    } else {
      declaration.parts().forEach(part -> open.add(part.element()));
    }
    while (!open.isEmpty()) {
      TypeElement type = open.remove();
      if (types.add(type)) {
        open.addAll(NestedStructs.of(reader.readStruct(type)));
      }
    }
    return types;
  }

  private static Optional<Complaint> check(
      InspectedType subject, VariableElement constant, String code) {
    String name = constant.getSimpleName().toString();
    if (name.contains("$")) {
      return subject.complain(
          constant,
          "names with `$` are kept for generated code; write another name for the constant");
    }
    return Pattern.compile("(?<![.\\w$])" + name + "\\s*\\.\\s*[A-Za-z_]").matcher(code).find()
        ? subject.complain(
            constant,
            "generated code, which inherits the constant, needs that name for a class or package;"
                + " write another name for the constant")
        : Optional.empty();
  }
}
