package dev.freehold.checker.types;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads what other tools' annotations say of values that can be closed, where ours say nothing:
 * those of the Checker Framework's Resource Leak Checker, Error Prone's {@code @MustBeClosed}, and
 * the {@code @WillClose} of JSR 305. They are known by their names, so none has to be there.
 */
record ForeignQualifiers(Qualifiers written) implements Qualifiers {
  private static final String MUST_CALL = ofChecker("mustcall.qual.");
  private static final String CALLED = ofChecker("calledmethods.qual.");
  private static final String OWNING = MUST_CALL + "Owning";
  private static final String NOT_OWNING = MUST_CALL + "NotOwning";
  private static final String ALIAS = MUST_CALL + "MustCallAlias";
  private static final String INHERITABLE = MUST_CALL + "InheritableMustCall";
  private static final String ENSURES = CALLED + "EnsuresCalledMethods";
  private static final String MUST_BE_CLOSED = "com.google.errorprone.annotations.MustBeClosed";
  private static final String WILL_CLOSE = "javax.annotation.WillClose";
  private static final String WILL_NOT_CLOSE = "javax.annotation.WillNotClose";
  private static final String WRAPS = "javax.annotation.WillCloseWhenClosed";

  /** Joined while it runs: in a constant, the name would be changed with those of our own copy. */
  private static String ofChecker(String name) {
    return String.join(".", "org", "checkerframework", "checker", name);
  }

  @Override
  public @Nullable Qualifier ofParameter(ExecutableElement method, int index) {
    Qualifier said = written.ofParameter(method, index);
    if (said != null) {
      return said;
    }
    VariableElement parameter = method.getParameters().get(index);
    if (has(parameter, OWNING) || has(parameter, WILL_CLOSE) || ensured(method, index)) {
      return Qualifier.OWN;
    }
    return has(parameter, NOT_OWNING) || has(parameter, WILL_NOT_CLOSE) ? Qualifier.REF : null;
  }

  @Override
  public @Nullable Qualifier ofResult(ExecutableElement method) {
    Qualifier said = written.ofResult(method);
    boolean owned = said == null && (has(method, OWNING) || has(method, MUST_BE_CLOSED));
    return owned ? Qualifier.OWN : said;
  }

  @Override
  public @Nullable Qualifier ofVariable(VariableElement variable) {
    Qualifier said = written.ofVariable(variable);
    return said == null && variable.getKind().isField() && has(variable, OWNING)
        ? Qualifier.OWN
        : said;
  }

  @Override
  public @Nullable List<String> stringsOf(Element element, String annotation) {
    List<String> said = written.stringsOf(element, annotation);
    if (said != null) {
      return said;
    }
    if (annotation.equals(AnnotationNames.MUST_RELEASE)) {
      AnnotationMirror called = find(element, INHERITABLE);
      AnnotationMirror must = called == null ? find(element, MUST_CALL + "MustCall") : called;
      return must == null ? null : AnnotationValues.strings(must);
    }
    return annotation.equals(StubVocabulary.ALIAS) && element instanceof ExecutableElement method
        ? aliases(method)
        : null;
  }

  /** The parameters that the result is; none, where it is somebody else's. */
  private static @Nullable List<String> aliases(ExecutableElement method) {
    List<String> names = new ArrayList<>();
    for (VariableElement each : method.getParameters()) {
      if (has(each, ALIAS) || has(each, WRAPS)) {
        names.add(each.getSimpleName().toString());
      }
    }
    TypeMirror receiver = method.getReceiverType();
    if (receiver != null && has(receiver, ALIAS)) {
      names.add("this");
    }
    return names.isEmpty() && !has(method, NOT_OWNING) ? null : names;
  }

  @Override
  public boolean isMarked(Element element, String annotation) {
    return written.isMarked(element, annotation)
        || (annotation.equals(AnnotationNames.RELEASES)
            && element instanceof ExecutableElement method
            && releases(method));
  }

  private static boolean releases(ExecutableElement method) {
    return find(method, ENSURES) != null
        || method.getParameters().stream().anyMatch(each -> has(each, WILL_CLOSE));
  }

  /** {@code @EnsuresCalledMethods(value = "#1", methods = "close")}. */
  private static boolean ensured(ExecutableElement method, int index) {
    AnnotationMirror ensures = find(method, ENSURES);
    return ensures != null
        && ensures.getElementValues().entrySet().stream()
            .filter(each -> each.getKey().getSimpleName().contentEquals("value"))
            .anyMatch(
                each -> AnnotationValues.strings(each.getValue()).contains("#" + (index + 1)));
  }

  private static boolean has(Element element, String annotation) {
    return find(element, annotation) != null;
  }

  private static boolean has(TypeMirror type, String annotation) {
    return type.getAnnotationMirrors().stream()
        .anyMatch(each -> AnnotationNames.isNamed(each, annotation));
  }

  /** On the element itself, or on the type that stands there. */
  private static @Nullable AnnotationMirror find(Element element, String annotation) {
    TypeMirror type =
        element instanceof ExecutableElement method
            ? method.getReturnType()
            : element instanceof VariableElement ? element.asType() : null;
    Stream<? extends AnnotationMirror> onType =
        type == null ? Stream.empty() : type.getAnnotationMirrors().stream();
    return Stream.concat(element.getAnnotationMirrors().stream(), onType)
        .filter(each -> AnnotationNames.isNamed(each, annotation))
        .findFirst()
        .orElse(null);
  }

  @Override
  public @Nullable Qualifier insideParameter(ExecutableElement method, int index) {
    return written.insideParameter(method, index);
  }

  @Override
  public @Nullable Qualifier insideResult(ExecutableElement method) {
    return written.insideResult(method);
  }

  @Override
  public Polymorphism polymorphism(ExecutableElement method) {
    return written.polymorphism(method);
  }

  @Override
  public @Nullable Qualifier ofReceiver(ExecutableElement method) {
    return written.ofReceiver(method);
  }

  @Override
  public @Nullable Qualifier ofBound(TypeParameterElement parameter) {
    return written.ofBound(parameter);
  }

  @Override
  public String nameOf(ExecutableElement method, int index) {
    return written.nameOf(method, index);
  }

  @Override
  public boolean isNullable(ExecutableElement method) {
    return written.isNullable(method);
  }

  @Override
  public boolean saysItself(TypeElement type) {
    return written.saysItself(type);
  }
}
