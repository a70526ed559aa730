package dev.freehold.checker.types;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Ordinary types whose values carry tracked ones: an {@code Optional<@Own Buffer>} is owned as the
 * buffer in it is, and a {@code List<@Ref Buffer>} borrows all that is in it.
 */
public final class Carriers {
  private static final List<String> COLLECTIONS =
      List.of(
          "java.lang.Iterable",
          "java.util.Map",
          "java.util.Map.Entry",
          "java.util.concurrent.atomic.AtomicReference");

  private static final Set<String> OF_OBJECT = Set.of("equals(Object)", "hashCode()", "toString()");

  private final Types types;
  private final ResourceClasses resources;
  private final TypeArguments arguments;
  private final Qualifiers qualifiers;
  private final Map<TypeElement, Holding> holdings = new HashMap<>();
  private final Sinks sinks = new Sinks(this);

  Carriers(Types types, ResourceClasses resources, TypeArguments arguments, Qualifiers qualifiers) {
    this.types = types;
    this.resources = resources;
    this.arguments = arguments;
    this.qualifiers = qualifiers;
  }

  /** What values of a class do with those of its type arguments. */
  public Holding holding(TypeElement type) {
    Holding known = holdings.get(type);
    if (known == null) {
      known = compute(type);
      holdings.put(type, known);
    }
    return known;
  }

  /** The same of what a method gives; null where that is no object of a class. */
  @Nullable Holding holdingOfResult(ExecutableElement method) {
    return method.getReturnType() instanceof DeclaredType made
        ? holding((TypeElement) made.asElement())
        : null;
  }

  private Holding compute(TypeElement type) {
    if (type.getAnnotation(FunctionalInterface.class) != null) {
      return Holding.FUNCTION;
    }
    if (isCollection(type)) {
      return Holding.BORROWS;
    }
    if (TypeArguments.holdsNone(type.asType())) {
      return Holding.NOTHING;
    }
    boolean says =
        type.getTypeParameters().stream().anyMatch(each -> qualifiers.ofBound(each) != null);
    if (says && isFunction(type)) {
      return Holding.FUNCTION;
    }
    if (!says || Origin.isActors(type) || resources.kindOf(type) != ResourceClasses.Kind.ORDINARY) {
      return Holding.NOTHING;
    }
    return !Origin.isJdk(type) && sinks.isSink(type) ? Holding.SINK : Holding.CONTENT;
  }

  /** An interface of one method holds nothing, whether it says that it is a function or not. */
  private boolean isFunction(TypeElement type) {
    Set<String> methods = new HashSet<>();
    collectAbstract(type, methods);
    return type.getKind() == ElementKind.INTERFACE && methods.size() == 1;
  }

  private void collectAbstract(TypeElement type, Set<String> into) {
    for (ExecutableElement each : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (each.getModifiers().contains(Modifier.ABSTRACT)
          && !OF_OBJECT.contains(MethodKey.of(each))) {
        into.add(each.getSimpleName() + "/" + each.getParameters().size());
      }
    }
    type.getInterfaces()
        .forEach(each -> collectAbstract((TypeElement) ((DeclaredType) each).asElement(), into));
  }

  private boolean isCollection(TypeElement type) {
    return COLLECTIONS.contains(type.getQualifiedName().toString())
        || types.directSupertypes(type.asType()).stream()
            .map(each -> (TypeElement) ((DeclaredType) each).asElement())
            .anyMatch(this::isCollection);
  }

  /** Whether values of a type variable may be tracked ones. */
  public boolean takes(TypeVariable variable) {
    TypeParameterElement parameter = (TypeParameterElement) variable.asElement();
    if (qualifiers.ofBound(parameter) != null) {
      return true;
    }
    return parameter.getGenericElement() instanceof TypeElement type
        ? holding(type) != Holding.NOTHING
        : makesCollection((ExecutableElement) parameter.getGenericElement());
  }

  /** {@code List.of}, {@code Map.entry} and their like take what they put into what they give. */
  public boolean makesCollection(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC)
        && Origin.isJdk(EnclosingClass.of(method))
        && holdingOfResult(method) == Holding.BORROWS;
  }

  /** Whether objects of the method's class are collections, which only lend what is in them. */
  public boolean lends(ExecutableElement method) {
    return !method.getModifiers().contains(Modifier.STATIC)
        && method.getKind() == ElementKind.METHOD
        && holding(EnclosingClass.of(method)) == Holding.BORROWS;
  }

  /** Whether what the method is given may be in its collection afterwards. */
  public boolean puts(ExecutableElement method) {
    return lends(method) && !method.getSimpleName().contentEquals("getOrDefault");
  }

  /** How an argument of a method is held, for the tracked values that it carries. */
  @Nullable Qualifier carriedByParameter(ExecutableElement method, int index, TypeMirror type) {
    Qualifier carried = carriedBy(type, qualifiers.insideParameter(method, index));
    return carried == null && carriesVariable(type, method) ? Qualifier.OWN : carried;
  }

  /**
   * Whether a body is given what carries values of a type variable, which may stand for owners. A
   * library says itself what it does with them.
   */
  boolean carriesVariable(TypeMirror type, ExecutableElement method) {
    return type instanceof DeclaredType declared
        && !Origin.isJdk(EnclosingClass.of(method))
        && holding((TypeElement) declared.asElement()) == Holding.CONTENT
        && declared.getTypeArguments().stream()
            .anyMatch(each -> boundOf(each) instanceof TypeVariable variable && takes(variable));
  }

  /** The same, of its result. */
  @Nullable Qualifier carriedByResult(ExecutableElement method) {
    Qualifier carried = carriedBy(method.getReturnType(), qualifiers.insideResult(method));
    return carried == null && carriesVariable(method.getReturnType(), method)
        ? Qualifier.OWN
        : carried;
  }

  /**
   * Whether a value of a type argument never is an owner, though the type variable says
   * {@code @Own}: a class without resources, as {@code String}, or an interface of such classes
   * alone. Of another interface somebody's resource may be one.
   */
  public boolean isOrdinary(TypeMirror type) {
    return type instanceof DeclaredType declared
        && !resources.isTracked(type)
        && carriedBy(type) == null
        && isOrdinary((TypeElement) declared.asElement());
  }

  private boolean isOrdinary(TypeElement type) {
    if (resources.kindOf(type) != ResourceClasses.Kind.ORDINARY || resources.isCloseable(type)) {
      return false;
    }
    if (type.getModifiers().contains(Modifier.SEALED)) {
      return type.getPermittedSubclasses().stream()
          .allMatch(each -> isOrdinary((TypeElement) ((DeclaredType) each).asElement()));
    }
    return type.getKind().isInterface()
        ? Origin.isJdk(type)
        : !type.getQualifiedName().contentEquals("java.lang.Object");
  }

  /**
   * How a value of a type is held, for the tracked values that it carries.
   *
   * @return null where it carries none
   */
  public @Nullable Qualifier carriedBy(TypeMirror type) {
    return carriedBy(type, null);
  }

  /**
   * The same.
   *
   * @param inside what is written in the type, where javac keeps it with the symbol alone
   */
  private @Nullable Qualifier carriedBy(TypeMirror type, @Nullable Qualifier inside) {
    if (type.getKind() != TypeKind.DECLARED || !arguments.areTracked(type)) {
      return null;
    }
    DeclaredType declared = (DeclaredType) type;
    Holding holding = holding((TypeElement) declared.asElement());
    if (!holding.holds()) {
      return null;
    }
    Qualifier strongest = null;
    for (TypeMirror each : declared.getTypeArguments()) {
      Qualifier carried = carriedBy(boundOf(each), declared, inside);
      if (carried != null && (strongest == null || carried.allows(strongest))) {
        strongest = carried;
      }
    }
    return of(holding, strongest);
  }

  /** How a value is held that carries values which are held like that. */
  public static @Nullable Qualifier of(Holding holding, @Nullable Qualifier content) {
    boolean borrows = content == Qualifier.MUT || holding == Holding.BORROWS;
    return content != null && borrows ? Qualifier.REF : content;
  }

  /** Whether who takes one value out of it leaves others in it. */
  public static boolean holdsMany(TypeElement type) {
    return type.getQualifiedName().contentEquals("java.util.Iterator");
  }

  private @Nullable Qualifier carriedBy(
      @Nullable TypeMirror argument, DeclaredType by, @Nullable Qualifier inside) {
    if (argument == null || argument.getKind() == TypeKind.TYPEVAR) {
      return null;
    }
    if (!resources.isStrict(argument)) {
      return carriedBy(argument, inside);
    }
    Qualifier written = WrittenQualifiers.onType(argument);
    if (written == null) {
      written = inside;
    }
    TypeElement type = (TypeElement) by.asElement();
    return written == null ? unwritten(type, holding(type)) : written;
  }

  /**
   * What an {@code Optional} of the library carries is owned, as results are; a class of the
   * program says it where it must, and collections and what goes through them always.
   */
  public static @Nullable Qualifier unwritten(TypeElement type, Holding holding) {
    return holding == Holding.CONTENT && Origin.isJdk(type) && !holdsMany(type)
        ? Qualifier.OWN
        : null;
  }

  private static @Nullable TypeMirror boundOf(TypeMirror argument) {
    if (argument instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() == null
          ? wildcard.getSuperBound()
          : wildcard.getExtendsBound();
    }
    return argument;
  }
}
