package dev.freehold.checker.typesystem;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.checker.types.Carriers;
import dev.freehold.checker.types.Holding;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import dev.freehold.internal.mark.Bottom;
import dev.freehold.internal.mark.Ordinary;
import java.lang.annotation.Annotation;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.checkerframework.common.basetype.BaseAnnotatedTypeFactory;
import org.checkerframework.framework.qual.TypeUseLocation;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedDeclaredType;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedExecutableType;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedTypeVariable;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedWildcardType;
import org.checkerframework.framework.type.QualifierHierarchy;
import org.checkerframework.framework.type.TypeHierarchy;
import org.checkerframework.framework.type.typeannotator.ListTypeAnnotator;
import org.checkerframework.framework.type.typeannotator.TypeAnnotator;
import org.checkerframework.framework.util.AnnotatedTypes;
import org.checkerframework.framework.util.defaults.QualifierDefaults;
import org.checkerframework.javacutil.AnnotationBuilder;
import org.checkerframework.javacutil.AnnotationUtils;
import org.checkerframework.javacutil.TreeUtils;
import org.checkerframework.javacutil.TypesUtils;
import org.jspecify.annotations.Nullable;

/**
 * Makes types with qualifiers in them of what is written, what stub files say, and the defaults.
 */
final class OwnershipTypeFactory extends BaseAnnotatedTypeFactory {
  private final OwnershipTypes ownership;
  private final Map<Qualifier, AnnotationMirror> mirrors = new EnumMap<>(Qualifier.class);
  private final AnnotationMirror ordinary;
  private final AnnotationMirror bottom;
  private final VariableTypes variables;
  private Function<VariableElement, @Nullable Qualifier> strengths = variable -> null;

  @SuppressWarnings("this-escape")
  OwnershipTypeFactory(OwnershipTypeChecker checker) {
    super(checker, false);
    ownership = checker.ownership();
    variables = new VariableTypes(this, checker.declarations());
    mirrors.put(Qualifier.OWN, AnnotationBuilder.fromClass(elements, Own.class));
    mirrors.put(Qualifier.MUT, AnnotationBuilder.fromClass(elements, Mut.class));
    mirrors.put(Qualifier.REF, AnnotationBuilder.fromClass(elements, Ref.class));
    ordinary = AnnotationBuilder.fromClass(elements, Ordinary.class);
    bottom = AnnotationBuilder.fromClass(elements, Bottom.class);
    postInit();
  }

  @Override
  protected Set<Class<? extends Annotation>> createSupportedTypeQualifiers() {
    return OwnershipHierarchy.qualifiers();
  }

  @Override
  protected QualifierHierarchy createQualifierHierarchy() {
    return new OwnershipHierarchy(elements, this);
  }

  @Override
  protected TypeHierarchy createTypeHierarchy() {
    return new OwnershipTypeHierarchy(this);
  }

  boolean isTracked(AnnotatedTypeMirror type) {
    return ownership.resources().isTracked(type.getUnderlyingType());
  }

  /** Our own stub files are read already. */
  @Override
  protected void parseAnnotationFiles() {}

  @Override
  protected void addCheckedCodeDefaults(QualifierDefaults defaults) {
    defaults.addCheckedCodeDefault(ordinary, TypeUseLocation.OTHERWISE);
  }

  @Override
  protected void addCheckedStandardDefaults(QualifierDefaults defaults) {
    defaults.addCheckedCodeDefault(mirrors.get(Qualifier.REF), TypeUseLocation.UPPER_BOUND);
    defaults.addCheckedCodeDefault(bottom, TypeUseLocation.LOWER_BOUND);
  }

  @Override
  protected void addUncheckedStandardDefaults(QualifierDefaults defaults) {
    defaults.addUncheckedCodeDefault(ordinary, TypeUseLocation.OTHERWISE);
    defaults.addUncheckedCodeDefault(mirrors.get(Qualifier.REF), TypeUseLocation.UPPER_BOUND);
    defaults.addUncheckedCodeDefault(bottom, TypeUseLocation.LOWER_BOUND);
  }

  AnnotationMirror mirror(Qualifier qualifier) {
    return Objects.requireNonNull(mirrors.get(qualifier));
  }

  @Override
  protected TypeAnnotator createTypeAnnotator() {
    return new ListTypeAnnotator(
        super.createTypeAnnotator(), new UnwrittenArguments(this, ownership));
  }

  @Override
  public void setRoot(@Nullable CompilationUnitTree root) {
    super.setRoot(root);
    variables.clear();
  }

  @Override
  public AnnotatedTypeMirror fromElement(Element element) {
    // The framework's own constructor asks already.
    AnnotatedTypeMirror known = variables == null ? null : variables.of(element);
    return known == null ? super.fromElement(element) : known;
  }

  /** At the top of a type stands what our own signatures say. */
  @Override
  public void addComputedTypeAnnotations(Element element, AnnotatedTypeMirror type) {
    if (type instanceof AnnotatedExecutableType executable) {
      qualify((ExecutableElement) element, executable);
    } else if (element instanceof VariableElement variable) {
      qualify(type, declared(variable));
    }
    super.addComputedTypeAnnotations(element, type);
  }

  /** A parameter or field says how it is held; a local variable need not. */
  private @Nullable Qualifier declared(VariableElement variable) {
    Signature.Parameter parameter = ownership.signatures().parameter(variable);
    if (parameter != null) {
      return parameter.ownership();
    }
    Qualifier written = ownership.written(variable);
    return written == null && variable.getKind() == ElementKind.LOCAL_VARIABLE
        ? initial(variable)
        : written;
  }

  /** What a local variable holds first, where no flow says what it holds. */
  private @Nullable Qualifier initial(VariableElement variable) {
    VariableTree declaration =
        ownership.resources().isTracked(variable.asType()) ? variables.declaration(variable) : null;
    return declaration == null || declaration.getInitializer() == null
        ? null
        : given(getAnnotatedType(declaration.getInitializer()));
  }

  /** What a variable holds at the call that is asked about, the flow knows. */
  @Override
  protected void addComputedTypeAnnotations(Tree tree, AnnotatedTypeMirror type, boolean useFlow) {
    if (tree instanceof IdentifierTree
        && TreeUtils.elementFromTree(tree) instanceof VariableElement variable) {
      qualify(type, strengths.apply(variable));
    }
    super.addComputedTypeAnnotations(tree, type, useFlow);
  }

  private void qualify(ExecutableElement method, AnnotatedExecutableType type) {
    Signature signature = ownership.signatures().of(method);
    for (int i = 0; i < type.getParameterTypes().size(); i++) {
      if (method.getParameters().get(i).asType().getKind() == TypeKind.DECLARED) {
        qualify(type.getParameterTypes().get(i), signature.parameters().get(i).ownership());
      }
    }
    if (method.getReturnType().getKind() != TypeKind.TYPEVAR) {
      qualify(type.getReturnType(), signature.result().ownership());
    }
  }

  private void qualify(AnnotatedTypeMirror type, @Nullable Qualifier qualifier) {
    if (qualifier != null
        && type.getKind() == TypeKind.DECLARED
        && ownership.resources().isTracked(type.getUnderlyingType())) {
      type.replaceAnnotation(mirror(qualifier));
    }
  }

  /** {@code Buffer::new} gives what {@code new Buffer()} does. */
  @Override
  public AnnotatedTypeMirror getResultingTypeOfConstructorMemberReference(
      MemberReferenceTree tree, AnnotatedExecutableType constructor) {
    AnnotatedTypeMirror made =
        super.getResultingTypeOfConstructorMemberReference(tree, constructor);
    qualify(made, ownership.signatures().of(constructor.getElement()).result().ownership());
    return made;
  }

  /** The type of a method as objects of a class have it. */
  AnnotatedExecutableType memberOf(TypeElement type, ExecutableElement method) {
    return AnnotatedTypes.asMemberOf(ownership.javac(), this, getAnnotatedType(type), method);
  }

  /** How the flow holds the variables that a question is about. */
  void holding(Function<VariableElement, @Nullable Qualifier> strengths) {
    this.strengths = strengths;
  }

  /**
   * The qualifier of what is given as a value of a type; null for ordinary objects. A type variable
   * of the body itself may stand for owners.
   */
  @Nullable Qualifier given(AnnotatedTypeMirror type) {
    return isOpen(type) ? Qualifier.OWN : qualifierOf(type.getAnnotation());
  }

  /** The same of what is taken: of {@code ? super @Own Buffer} the lower bound counts. */
  @Nullable Qualifier taken(AnnotatedTypeMirror type) {
    if (type instanceof AnnotatedTypeVariable variable && !isOpen(type)) {
      Qualifier lower = qualifierOf(variable.getLowerBound().getAnnotation());
      return lower == null ? qualifierOf(type.getAnnotation()) : lower;
    }
    return given(type);
  }

  /** How a value that is given is held, for itself or for what it carries. */
  @Nullable Qualifier heldGiven(AnnotatedTypeMirror type) {
    Qualifier carried = carriedBy(type);
    return carried == null ? given(type) : carried;
  }

  /** The same, of one that is taken. */
  @Nullable Qualifier heldTaken(AnnotatedTypeMirror type) {
    Qualifier carried = carriedBy(type);
    return carried == null ? taken(type) : carried;
  }

  /** How a value of a type is held for what it carries, see {@link Carriers}. */
  @Nullable Qualifier carriedBy(AnnotatedTypeMirror type) {
    if (type instanceof AnnotatedWildcardType wildcard) {
      return carriedBy(wildcard.getExtendsBound());
    }
    if (type instanceof AnnotatedTypeVariable variable
        && TypesUtils.isCapturedTypeVariable(type.getUnderlyingType())) {
      return carriedBy(variable.getUpperBound());
    }
    if (!(type instanceof AnnotatedDeclaredType declared)
        || ownership.resources().isTracked(type.getUnderlyingType())) {
      return null;
    }
    Holding holding =
        ownership.carriers().holding((TypeElement) declared.getUnderlyingType().asElement());
    if (holding == Holding.FUNCTION || holding == Holding.NOTHING) {
      return null;
    }
    Qualifier strongest = null;
    for (AnnotatedTypeMirror each : declared.getTypeArguments()) {
      Qualifier carried = heldGiven(each);
      if (carried != null && (strongest == null || carried.allows(strongest))) {
        strongest = carried;
      }
    }
    return Carriers.of(holding, strongest);
  }

  /** Whether a type argument, or one of its arguments, is an owner. */
  boolean mentionsOwner(AnnotatedTypeMirror type) {
    if (type instanceof AnnotatedWildcardType wildcard) {
      return mentionsOwner(wildcard.getExtendsBound());
    }
    return type instanceof AnnotatedDeclaredType declared
        && declared.getTypeArguments().stream()
            .anyMatch(each -> given(each) == Qualifier.OWN || mentionsOwner(each));
  }

  /** Whether something is known of what the type does with values of its arguments. */
  boolean takesArguments(AnnotatedDeclaredType type) {
    TypeElement element = (TypeElement) type.getUnderlyingType().asElement();
    return ownership.carriers().holding(element) != Holding.NOTHING;
  }

  /** Whether it is a collection, or goes through one, and does not say that it borrows. */
  boolean isUnsaidCollection(AnnotatedTypeMirror type) {
    if (!(type instanceof AnnotatedDeclaredType declared)) {
      return false;
    }
    TypeElement element = (TypeElement) declared.getUnderlyingType().asElement();
    boolean collection =
        Carriers.holdsMany(element) || ownership.carriers().holding(element) == Holding.BORROWS;
    return collection
        && declared.getTypeArguments().stream()
            .anyMatch(each -> isTracked(each) && given(each) == null);
  }

  private boolean isOpen(AnnotatedTypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR
        && !TypesUtils.isCapturedTypeVariable(type.getUnderlyingType())
        && ownership.resources().isTracked(type.getUnderlyingType());
  }

  private @Nullable Qualifier qualifierOf(@Nullable AnnotationMirror mirror) {
    if (mirror != null) {
      for (Map.Entry<Qualifier, AnnotationMirror> each : mirrors.entrySet()) {
        if (AnnotationUtils.areSame(each.getValue(), mirror)) {
          return each.getKey();
        }
      }
    }
    return null;
  }
}
