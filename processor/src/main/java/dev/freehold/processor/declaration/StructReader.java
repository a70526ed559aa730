package dev.freehold.processor.declaration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Sorts the methods of one interface into fields and the rest. */
final class StructReader {
  private final InheritedMethods inherited;
  private final Types types;

  StructReader(Elements elements, Types types) {
    this.inherited = new InheritedMethods(elements, types);
    this.types = types;
  }

  StructDeclaration read(TypeElement type) {
    Map<String, FieldDeclaration> fields = new LinkedHashMap<>();
    List<ExecutableElement> strays = new ArrayList<>();
    List<ExecutableElement> bodies = new ArrayList<>();
    for (ExecutableElement method : inherited.of(type)) {
      if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
        bodies.add(method);
      } else if (isAccessor(method)) {
        add(type, method, fields);
      } else {
        strays.add(method);
      }
    }
    return new StructDeclaration(
        type,
        MarksReader.of(type),
        variants(type),
        List.copyOf(fields.values()),
        List.copyOf(strays),
        List.copyOf(bodies));
  }

  private static List<TypeElement> variants(TypeElement type) {
    return type.getPermittedSubclasses().stream()
        .map(permitted -> (TypeElement) ((DeclaredType) permitted).asElement())
        .toList();
  }

  private static boolean isAccessor(ExecutableElement method) {
    return method.getParameters().isEmpty()
        ? method.getReturnType().getKind() != TypeKind.VOID
        : method.getParameters().size() == 1;
  }

  private void add(
      TypeElement type, ExecutableElement method, Map<String, FieldDeclaration> fields) {
    String name = method.getSimpleName().toString();
    Accessor accessor = accessor(type, method);
    FieldDeclaration field =
        fields.getOrDefault(name, new FieldDeclaration(name, List.of(), List.of()));
    fields.put(
        name,
        method.getParameters().isEmpty()
            ? new FieldDeclaration(name, with(field.getters(), accessor), field.setters())
            : new FieldDeclaration(name, field.getters(), with(field.setters(), accessor)));
  }

  private Accessor accessor(TypeElement declaration, ExecutableElement method) {
    ExecutableType seen =
        (ExecutableType) types.asMemberOf((DeclaredType) declaration.asType(), method);
    TypeMirror type =
        method.getParameters().isEmpty() ? seen.getReturnType() : seen.getParameterTypes().get(0);
    return new Accessor(method, type, MarksReader.of(method));
  }

  private static List<Accessor> with(List<Accessor> accessors, Accessor accessor) {
    List<Accessor> longer = new ArrayList<>(accessors);
    longer.add(accessor);
    return List.copyOf(longer);
  }
}
