package dev.freehold.checker.typesystem;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.PolyOwn;
import dev.freehold.Ref;
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
import org.checkerframework.common.basetype.BaseAnnotatedTypeFactory;
import org.checkerframework.framework.qual.TypeUseLocation;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedExecutableType;
import org.checkerframework.framework.type.QualifierHierarchy;
import org.checkerframework.framework.type.TypeHierarchy;
import org.checkerframework.framework.type.typeannotator.ListTypeAnnotator;
import org.checkerframework.framework.type.typeannotator.TypeAnnotator;
import org.checkerframework.framework.util.AnnotatedTypes;
import org.checkerframework.framework.util.defaults.QualifierDefaults;
import org.checkerframework.javacutil.AnnotationBuilder;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Makes types with qualifiers in them of what is written, what stub files say, and the defaults.
 */
final class OwnershipTypeFactory extends BaseAnnotatedTypeFactory {
  private final OwnershipTypes ownership;
  private final Map<Qualifier, AnnotationMirror> mirrors = new EnumMap<>(Qualifier.class);
  private final AnnotationMirror ordinary;
  private final AnnotationMirror bottom;
  private final AnnotationMirror polyOwn;
  private final VariableTypes variables;
  private final HeldTypes held;
  private final TopQualifiers tops;
  private final ExplicitArguments explicit;
  private final LentContent lent;
  private final LentParts parts;
  private Function<VariableElement, @Nullable Qualifier> strengths = variable -> null;
  private boolean dependsOnFlow;
  private @Nullable Qualifier instance;

  @SuppressWarnings("this-escape")
  OwnershipTypeFactory(OwnershipTypeChecker checker) {
    super(checker, false);
    ownership = checker.ownership();
    variables = new VariableTypes(this, checker.declarations());
    held = new HeldTypes(ownership, mirrors);
    explicit = new ExplicitArguments(this, ownership);
    lent = new LentContent(held, ownership.drops(), this::mirror);
    parts = new LentParts(ownership, this);
    mirrors.put(Qualifier.OWN, AnnotationBuilder.fromClass(elements, Own.class));
    mirrors.put(Qualifier.MUT, AnnotationBuilder.fromClass(elements, Mut.class));
    mirrors.put(Qualifier.REF, AnnotationBuilder.fromClass(elements, Ref.class));
    ordinary = AnnotationBuilder.fromClass(elements, Ordinary.class);
    bottom = AnnotationBuilder.fromClass(elements, Bottom.class);
    polyOwn = AnnotationBuilder.fromClass(elements, Poly.class);
    addAliasedTypeAnnotation(PolyOwn.class, polyOwn);
    tops = new TopQualifiers(ownership, mirrors, polyOwn);
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

  /** How values of its types are held. */
  HeldTypes held() {
    return held;
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
    explicit.clear();
  }

  @Override
  protected ParameterizedExecutableType methodFromUse(
      ExpressionTree tree,
      ExecutableElement method,
      AnnotatedTypeMirror receiver,
      boolean inferTypeArgs) {
    if (inferTypeArgs
        && tree instanceof MethodInvocationTree call
        && explicit.areIn(call, method)) {
      explicit.infer(call, AnnotatedTypes.asMemberOf(types, this, receiver, method));
    }
    ParameterizedExecutableType used = super.methodFromUse(tree, method, receiver, inferTypeArgs);
    lent.lend(method, used.executableType());
    return used;
  }

  @Override
  public AnnotatedTypeMirror getAnnotatedTypeFromTypeTree(Tree tree) {
    AnnotatedTypeMirror type = super.getAnnotatedTypeFromTypeTree(tree);
    explicit.complete(tree, type);
    return type;
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
      tops.put((ExecutableElement) element, executable);
    } else if (element instanceof VariableElement variable) {
      if (ownership.signatures().isPolymorphic(variable)) {
        tops.putPolyOwn(type);
      } else {
        tops.put(type, declared(variable));
      }
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
        : held.given(getAnnotatedType(declaration.getInitializer()));
  }

  /** What a variable holds at the call that is asked about, the flow knows; parts go with it. */
  @Override
  protected void addComputedTypeAnnotations(Tree tree, AnnotatedTypeMirror type, boolean useFlow) {
    if (tree instanceof IdentifierTree
        && TreeUtils.elementFromTree(tree) instanceof VariableElement variable) {
      tops.put(type, strengths.apply(variable));
    }
    if (instance != null) {
      PolymorphicCalls.replace(type, polyOwn, mirror(instance));
    }
    weaken(type, parts.object(tree));
    super.addComputedTypeAnnotations(tree, type, useFlow);
  }

  @Override
  protected ParameterizedExecutableType methodFromUse(
      MethodInvocationTree tree, boolean inferTypeArguments) {
    dependsOnFlow |= ownership.signatures().polymorphism(TreeUtils.elementFromUse(tree)).isWhole();
    return super.methodFromUse(tree, inferTypeArguments);
  }

  /** As long as it is asked about a body, what {@code @PolyOwn} stands for in its signature. */
  void standFor(@Nullable Qualifier qualifier) {
    instance = qualifier;
    shouldCache = qualifier == null;
  }

  /** It stands for something at a call already, and is not to be put there again. */
  @Override
  public void postAsMemberOf(AnnotatedTypeMirror type, AnnotatedTypeMirror owner, Element element) {
    boolean polymorphic =
        element instanceof ExecutableElement method
            && ownership.signatures().polymorphism(method).isWhole();
    if (!polymorphic) {
      super.postAsMemberOf(type, owner, element);
    }
  }

  private void weaken(AnnotatedTypeMirror type, @Nullable Qualifier object) {
    Qualifier declared = object == null ? null : held.given(type);
    if (object != null && declared != null) {
      tops.put(type, declared.weaker(object));
    }
  }

  @Override
  public void methodFromUsePreSubstitution(
      ExpressionTree tree, AnnotatedExecutableType type, boolean resolvePolyQuals) {
    super.methodFromUsePreSubstitution(tree, type, resolvePolyQuals);
    if (!resolvePolyQuals
        && tree instanceof MethodInvocationTree call
        && ownership.signatures().polymorphism(type.getElement()).isWhole()) {
      AnnotationMirror target = mirror(new PolymorphicTargets(this).at(call));
      type.getParameterTypes().forEach(each -> PolymorphicCalls.replace(each, polyOwn, target));
    }
  }

  /** What {@code @PolyOwn} stands for may be something else once the flow has gone on. */
  void forgetFlow() {
    if (dependsOnFlow) {
      fromExpressionTreeCache.clear();
      fromMemberTreeCache.clear();
      dependsOnFlow = false;
    }
  }

  /** Finds out what {@code @PolyOwn} stands for in a method that a function refers to. */
  void resolve(AnnotatedExecutableType function, AnnotatedExecutableType referenced) {
    poly.resolve(function, referenced);
  }

  /** {@code Buffer::new} gives what {@code new Buffer()} does. */
  @Override
  public AnnotatedTypeMirror getResultingTypeOfConstructorMemberReference(
      MemberReferenceTree tree, AnnotatedExecutableType constructor) {
    AnnotatedTypeMirror made =
        super.getResultingTypeOfConstructorMemberReference(tree, constructor);
    tops.put(made, ownership.signatures().of(constructor.getElement()).result().ownership());
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
}
