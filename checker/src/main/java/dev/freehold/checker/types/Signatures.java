package dev.freehold.checker.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Computes what signatures say: what is written, else what an overridden method says, else the
 * defaults (parameters and receivers of tracked type borrow, results are owned).
 */
public final class Signatures {
  private final ResourceClasses resources;
  private final Qualifiers qualifiers;
  private final OverriddenMethods overridden;
  private final Accessors accessors;
  private final LenientSignatures lenient;
  private final Bodies bodies;
  private final Results results;
  private final Carriers carriers;
  private final NamedDefaults names;
  private final StubWords words;
  private final Map<ExecutableElement, Signature> known = new HashMap<>();
  private final Map<ExecutableElement, Signature> inherited = new HashMap<>();
  private final Map<ExecutableElement, Polymorphism> polymorphisms = new HashMap<>();

  Signatures(
      Types types,
      ResourceClasses resources,
      Qualifiers qualifiers,
      OverriddenMethods overridden,
      Accessors accessors,
      Carriers carriers,
      OpenTypes openTypes,
      NamedDefaults names,
      StubWords words,
      Bodies bodies) {
    this.names = names;
    this.words = words;
    this.bodies = bodies;
    this.resources = resources;
    this.qualifiers = qualifiers;
    this.overridden = overridden;
    this.accessors = accessors;
    this.lenient = new LenientSignatures(types, resources, words, bodies);
    this.carriers = carriers;
    this.results = new Results(resources, qualifiers, carriers, openTypes, names, lenient);
  }

  /** The signature of a method or constructor. */
  public Signature of(ExecutableElement method) {
    Signature signature = known.get(method);
    if (signature == null) {
      signature = compute(method, EnclosingClass.of(method));
      if (!bodies.isAsking()) {
        known.put(method, signature);
      }
    }
    return signature;
  }

  /**
   * The signature of a method that is called on an object of that type: a pool declaration makes
   * fields of what it inherits from ordinary interfaces.
   */
  public Signature of(ExecutableElement method, TypeMirror object) {
    boolean inherits =
        object instanceof DeclaredType type
            && type.asElement() instanceof TypeElement element
            && resources.isDeclaration(element)
            && !resources.isDeclaration(EnclosingClass.of(method));
    if (!inherits) {
      return of(method);
    }
    Signature signature = inherited.get(method);
    if (signature == null) {
      signature = compute(method, elementOf(object));
      inherited.put(method, signature);
    }
    return signature;
  }

  private static TypeElement elementOf(TypeMirror declared) {
    return (TypeElement) ((DeclaredType) declared).asElement();
  }

  private Signature compute(ExecutableElement method, TypeElement type) {
    List<ExecutableElement> family = overridden.withSelf(method);
    boolean field = accessors.isField(family, type);
    Signature.Result result = results.of(method, family, field);
    Polymorphism polymorphism = polymorphism(method);
    boolean releases =
        isNamedRelease(method)
            || lenient.releasesArguments(method)
            || words.closesArgument(method)
            || isMarked(family, AnnotationNames.RELEASES);
    Signature declared =
        new Signature(
            receiver(method, family, field),
            parameters(method, family, result),
            result,
            releases,
            field);
    return polymorphism.instance(declared, Qualifier.REF);
  }

  /**
   * Where a method says {@code @PolyOwn}, or the nearest that it overrides and that says anything.
   * Its {@link #of signature} is that of borrows.
   */
  public Polymorphism polymorphism(ExecutableElement method) {
    Polymorphism polymorphism = polymorphisms.get(method);
    if (polymorphism == null) {
      polymorphism = findPolymorphism(method);
      polymorphisms.put(method, polymorphism);
    }
    return polymorphism;
  }

  private Polymorphism findPolymorphism(ExecutableElement method) {
    for (ExecutableElement each : overridden.withSelf(method)) {
      Polymorphism written = qualifiers.polymorphism(each);
      if (written.isAny() || saysAnything(each)) {
        return written;
      }
    }
    return Polymorphism.NONE;
  }

  /** Whether it is a parameter that is {@code @PolyOwn}. */
  public boolean isPolymorphic(VariableElement variable) {
    int index = MethodParameter.indexOf(variable);
    return index >= 0
        && variable.getEnclosingElement() instanceof ExecutableElement method
        && polymorphism(method).parameters().contains(index);
  }

  private boolean saysAnything(ExecutableElement method) {
    boolean parameter = false;
    for (int i = 0; i < method.getParameters().size(); i++) {
      parameter |= qualifiers.ofParameter(method, i) != null;
    }
    return parameter
        || qualifiers.ofResult(method) != null
        || qualifiers.ofReceiver(method) != null;
  }

  private @Nullable Qualifier receiver(
      ExecutableElement method, List<ExecutableElement> family, boolean field) {
    if (method.getKind() == ElementKind.CONSTRUCTOR
        || method.getModifiers().contains(Modifier.STATIC)) {
      return null;
    }
    for (ExecutableElement each : family) {
      Qualifier written = qualifiers.ofReceiver(each);
      if (written != null) {
        return written;
      }
    }
    if (field) {
      return Accessors.isSetter(method) ? Qualifier.MUT : Qualifier.REF;
    }
    return isNamedRelease(method) ? Qualifier.OWN : Qualifier.REF;
  }

  /** Whether a receiver is written, in the method or in one that it overrides. */
  public boolean saysReceiver(ExecutableElement method) {
    return overridden.withSelf(method).stream()
        .anyMatch(each -> qualifiers.ofReceiver(each) != null);
  }

  /** What is said of a parameter of a method; null for any other variable. */
  public Signature.@Nullable Parameter parameter(VariableElement variable) {
    int index = MethodParameter.indexOf(variable);
    return index >= 0 && variable.getEnclosingElement() instanceof ExecutableElement method
        ? of(method).parameters().get(index)
        : null;
  }

  /** Whether a qualifier is written on a parameter, in the method or in one that it overrides. */
  public boolean saysParameter(ExecutableElement method, int index) {
    return overridden.withSelf(method).stream()
        .anyMatch(each -> qualifiers.ofParameter(each, index) != null);
  }

  /** The same, on the result. */
  public boolean saysResult(ExecutableElement method) {
    return overridden.withSelf(method).stream().anyMatch(each -> qualifiers.ofResult(each) != null);
  }

  /**
   * The signature by which the body of the method is followed: where nothing is written, callers go
   * by all bodies that may run, and this one by itself.
   */
  public Signature inBody(ExecutableElement method) {
    Signature signature = of(method);
    List<Signature.Parameter> held = new ArrayList<>();
    boolean other = false;
    for (int i = 0; i < signature.parameters().size(); i++) {
      Signature.Parameter parameter = signature.parameters().get(i);
      TypeMirror type = LenientSignatures.element(method.getParameters().get(i).asType());
      boolean unsaid =
          resources.isTracked(type) && resources.isLenient(type) && !saysParameter(method, i);
      Qualifier here =
          unsaid ? lenient.inBody(method, i, parameter.ownership()) : parameter.ownership();
      other |= here != parameter.ownership();
      held.add(parameter.held(here));
    }
    Signature.Result result =
        signature.result().ownership() == Qualifier.OWN && lenient.isFreshByBody(method)
            ? signature.result().owned(null)
            : signature.result();
    other |= !result.equals(signature.result());
    return other ? signature.adapted(signature.receiver(), held, result) : signature;
  }

  private List<Signature.Parameter> parameters(
      ExecutableElement method, List<ExecutableElement> family, Signature.Result result) {
    List<Signature.Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      String name = qualifiers.nameOf(method, i);
      boolean aliased = result.aliases() != null && result.aliases().contains(name);
      Signature.Parameter parameter =
          new Signature.Parameter(
              name,
              aliased ? Qualifier.REF : parameterOwnership(method, i, family, result),
              isMarked(i, family, AnnotationNames.NON_ESCAPING),
              isMarked(i, family, AnnotationNames.ONCE),
              isMarked(i, family, AnnotationNames.CONCURRENT),
              method.isVarArgs() && i == method.getParameters().size() - 1);
      boolean kept = isMarked(i, family, AnnotationNames.KEPT);
      parameters.add(kept ? parameter.keptByObject() : parameter);
    }
    return parameters;
  }

  private @Nullable Qualifier parameterOwnership(
      ExecutableElement method,
      int index,
      List<ExecutableElement> family,
      Signature.Result result) {
    if (words.closes(method, index)) {
      return Qualifier.OWN;
    }
    if (words.keeps(method, index)) {
      return null;
    }
    if (words.retains(method, index)) {
      return Qualifier.REF;
    }
    for (ExecutableElement each : family) {
      Qualifier written = qualifiers.ofParameter(each, index);
      if (written != null) {
        return isOfOrdinary(each, method, index) ? null : written;
      }
    }
    TypeMirror type = LenientSignatures.element(method.getParameters().get(index).asType());
    if (!resources.isTracked(type)) {
      return carriers.carriedByParameter(method, index, type);
    }
    Qualifier named = names.ofParameter(family, index);
    if (named != null) {
      return named;
    }
    // What the result borrows from is lent, even to a method that would be taken to keep it.
    boolean lends = result.from().contains(qualifiers.nameOf(method, index));
    return resources.isLenient(type) && !lends ? lenient.ofParameter(method, index) : Qualifier.REF;
  }

  /** Whether an overridden method says it of a type argument, which is an ordinary type here. */
  private boolean isOfOrdinary(ExecutableElement said, ExecutableElement method, int index) {
    return !said.equals(method)
        && said.getParameters().get(index).asType().getKind() == TypeKind.TYPEVAR
        && carriers.isOrdinary(method.getParameters().get(index).asType());
  }

  private boolean isMarked(int index, List<ExecutableElement> family, String annotation) {
    return family.stream()
        .anyMatch(each -> qualifiers.isMarked(each.getParameters().get(index), annotation));
  }

  private boolean isMarked(List<ExecutableElement> family, String annotation) {
    return family.stream().anyMatch(each -> qualifiers.isMarked(each, annotation));
  }

  /**
   * The names of what a result may borrow from: what {@code @From} lists; else the receiver, if it
   * is borrowed; else the borrowed parameters.
   */
  public Set<String> lenders(ExecutableElement method) {
    return lenders(method, of(method));
  }

  /** The same, where type arguments say more of the method. */
  public Set<String> lenders(ExecutableElement method, Signature signature) {
    if (!signature.result().from().isEmpty()) {
      return Set.copyOf(signature.result().from());
    }
    if (signature.result().ownership() == Qualifier.OWN) {
      return Set.of();
    }
    boolean tracked = resources.kindOf(EnclosingClass.of(method)) != ResourceClasses.Kind.ORDINARY;
    if (tracked && signature.receiver() != null && signature.receiver() != Qualifier.OWN) {
      return Set.of("this");
    }
    return signature.parameters().stream()
        .filter(p -> p.ownership() == Qualifier.REF || p.ownership() == Qualifier.MUT)
        .map(Signature.Parameter::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isNamedRelease(ExecutableElement method) {
    return method.getKind() == ElementKind.METHOD
        && !method.getModifiers().contains(Modifier.STATIC)
        && method.getEnclosingElement() instanceof TypeElement type
        && resources.releaseMethods(type).contains(method.getSimpleName().toString());
  }

  /** The methods that the method overrides or implements, the nearest first. */
  public List<ExecutableElement> overriddenBy(ExecutableElement method) {
    List<ExecutableElement> family = overridden.withSelf(method);
    return family.subList(1, family.size());
  }

  /** Whether the method releases, and does nothing where that has been done before. */
  public boolean isIdempotent(ExecutableElement method) {
    List<ExecutableElement> family = overridden.withSelf(method);
    return isLenientRelease(method)
        && (isMarked(family, StubVocabulary.IDEMPOTENT)
            || family.stream().anyMatch(Signatures::isOfCloseable));
  }

  /** Whether the method of a lenient type may release its object, to judge by its name. */
  public boolean mayRelease(ExecutableElement method) {
    return Conventions.mayEnd(method) && resources.isLenient(EnclosingClass.of(method));
  }

  private boolean isLenientRelease(ExecutableElement method) {
    return isNamedRelease(method) && resources.isLenient(EnclosingClass.of(method));
  }

  /** {@code java.io.Closeable} asks it of those that implement it. */
  private static boolean isOfCloseable(ExecutableElement method) {
    return EnclosingClass.of(method).getQualifiedName().contentEquals("java.io.Closeable");
  }
}
