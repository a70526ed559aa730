package dev.freehold.checker.typesystem;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Polymorphism;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeFactory.ParameterizedExecutableType;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedExecutableType;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * What a call says where type arguments carry qualifiers: {@code s.get()} gives an owned value
 * where {@code s} is a {@code Supplier<@Own Buffer>}.
 *
 * <p>The type system is started by the first question that needs it.
 */
public final class CallTypes {
  private final OwnershipTypes types;
  private final ProcessingEnvironment environment;
  private @Nullable OwnershipTypeFactory factory;
  private final MemberPaths paths = new MemberPaths();
  private final Map<Use, AnnotatedExecutableType> uses = new HashMap<>();
  private final Map<Tree, ParameterizedExecutableType> inferred = new HashMap<>();
  private @Nullable Qualifier instance;
  private Function<VariableElement, @Nullable Qualifier> strengths = variable -> null;

  public CallTypes(OwnershipTypes types, ProcessingEnvironment environment) {
    this.types = types;
    this.environment = environment;
  }

  /** The same, where declarations said something else. */
  public CallTypes supposing(OwnershipTypes supposed) {
    CallTypes other = new CallTypes(supposed, environment);
    CompilationUnitTree file = paths.file();
    if (file != null) {
      other.enter(file);
    }
    return other;
  }

  /** The questions that follow are about trees of that file. */
  public void enter(CompilationUnitTree file) {
    paths.enter(file);
    uses.clear();
    if (factory != null) {
      factory.setRoot(file);
    }
  }

  /** The questions that follow are about trees of that member of a class. */
  public void enter(ClassTree type, Tree member) {
    paths.enter(type, member);
    inferred.clear();
  }

  /**
   * The same, at a point of a body.
   *
   * @param strengths what is held there in variables; null for those that hold nothing tracked
   */
  public CallTypes where(Function<VariableElement, @Nullable Qualifier> strengths) {
    this.strengths = strengths;
    if (factory != null) {
      factory.forgetFlow();
    }
    return this;
  }

  /**
   * The same, in a body that is followed once for each that {@code @PolyOwn} may stand for.
   *
   * @param instance what it stands for now; null where the body is left
   */
  public void standingFor(@Nullable Qualifier instance) {
    this.instance = instance;
    if (factory != null) {
      factory.standFor(instance);
    }
  }

  /** The same, for rules, which do not follow what variables hold. */
  public CallTypes outsideFlow() {
    return where(variable -> null);
  }

  OwnershipTypeFactory factory() {
    if (factory == null) {
      factory = OwnershipTypeChecker.start(types, environment, paths::declaration).factory();
      factory.setRoot(paths.file());
      factory.standFor(instance);
      factory.holding(variable -> strengths.apply(variable));
    }
    paths.tell(factory.getChecker().getTreePathCacher());
    return factory;
  }

  OwnershipTypeChecker checker() {
    return (OwnershipTypeChecker) factory().getChecker();
  }

  /** The signature of a method at a call of it. */
  public Signature of(MethodInvocationTree tree, ExecutableElement method, Signature declared) {
    Signature generic =
        OrdinaryArguments.given(
            generic(tree, method, declared), method, TreeUtils.typeOf(tree), types);
    Polymorphism polymorphism = types.signatures().polymorphism(method);
    return polymorphism.isWhole()
        ? polymorphism.instance(generic, new PolymorphicCalls(factory()).at(tree))
        : generic;
  }

  private Signature generic(
      MethodInvocationTree tree, ExecutableElement method, Signature declared) {
    boolean matter =
        types.typeArguments().matterTo(method)
            || (isOnTracked(tree) && types.drops().content(method));
    if (!matter) {
      return declared;
    }
    if (!touches(tree)) {
      return OrdinaryArguments.in(declared, method, types);
    }
    Signature adapted = adapted(declared, method, used(tree, method));
    return types.carriers().makesCollection(method)
        ? new CollectionTargets(factory()).at(tree, adapted)
        : adapted;
  }

  /**
   * The type of a method at a call of it. Where nothing is inferred from the arguments, it is the
   * same for all objects of one type.
   */
  AnnotatedExecutableType used(MethodInvocationTree tree, ExecutableElement method) {
    OwnershipTypeFactory factory = factory();
    if (!method.getTypeParameters().isEmpty()
        || !(tree.getMethodSelect() instanceof MemberSelectTree member)
        || !(member.getExpression() instanceof IdentifierTree object)
        || !(TreeUtils.elementFromUse(object) instanceof VariableElement)) {
      return factory.methodFromUse(tree).executableType();
    }
    Use use = new Use(method, factory.getAnnotatedType(object));
    AnnotatedExecutableType known = uses.get(use);
    if (known == null) {
      known = factory.methodFromUse(tree).executableType();
      uses.put(use, known);
    }
    return known;
  }

  /** What is inferred for a call outside of the flow: several rules ask for it. */
  ParameterizedExecutableType inferred(MethodInvocationTree tree) {
    ParameterizedExecutableType known = inferred.get(tree);
    if (known == null) {
      known = outsideFlow().factory().methodFromUse(tree);
      inferred.put(tree, known);
    }
    return known;
  }

  /** A method, and the type of the object that it is called on. */
  private record Use(ExecutableElement method, AnnotatedTypeMirror object) {}

  /** The signature of a constructor where it is called. */
  public Signature of(NewClassTree tree, ExecutableElement constructor, Signature declared) {
    boolean matter =
        types.typeArguments().matterTo(constructor) && touches(tree, tree.getArguments());
    return matter
        ? adapted(declared, constructor, factory().constructorFromUse(tree).executableType())
        : declared;
  }

  /** What a loop gets that goes through a collection; null where no type argument says it. */
  public @Nullable Qualifier ofElements(ExpressionTree through) {
    return areTracked(TreeUtils.typeOf(through))
        ? factory().held().heldGiven(factory().getIterableElementType(through))
        : null;
  }

  /** The signature of the method of the interface that a lambda or method reference implements. */
  public Signature ofFunction(Tree function, ExecutableElement descriptor, Signature declared) {
    if (!types.typeArguments().matterTo(descriptor)) {
      return declared;
    }
    return types.typeArguments().areTracked(TreeUtils.typeOf(function))
        ? adapted(declared, descriptor, factory().getFnInterfaceFromTree(function).functionType())
        : OrdinaryArguments.in(declared, descriptor, types);
  }

  /** The signature of the method that a method reference calls. */
  public Signature ofReference(
      MemberReferenceTree tree, ExecutableElement method, Signature declared) {
    Signature generic = generic(tree, method, declared);
    Polymorphism polymorphism = types.signatures().polymorphism(method);
    return polymorphism.isWhole()
        ? polymorphism.instance(generic, new PolymorphicCalls(factory()).at(tree, method))
        : generic;
  }

  private Signature generic(
      MemberReferenceTree tree, ExecutableElement method, Signature declared) {
    return method.getKind() == ElementKind.METHOD
            && types.typeArguments().matterTo(method)
            && touches(tree)
        ? adapted(declared, method, References.method(tree, method, factory()))
        : declared;
  }

  private boolean touches(MemberReferenceTree tree) {
    return types.typeArguments().areTracked(TreeUtils.typeOf(tree))
        || types.typeArguments().areTracked(TreeUtils.typeOf(tree.getQualifierExpression()));
  }

  /**
   * The signature of a method as a class inherits it, whose {@code implements} clause may say more:
   * of {@code get} in {@code class Makes implements Supplier<@Own Buffer>}.
   */
  public Signature inherited(TypeElement by, ExecutableElement method, Signature declared) {
    if (!types.typeArguments().matterTo(method)) {
      return declared;
    }
    TypeMirror seen = types.javac().asMemberOf((DeclaredType) by.asType(), method);
    Signature inherited =
        isConcerned((ExecutableType) seen)
            ? adapted(declared, method, factory().memberOf(by, method))
            : OrdinaryArguments.in(declared, method, types);
    return OrdinaryArguments.taken(inherited, method, (ExecutableType) seen, types);
  }

  private boolean isConcerned(ExecutableType method) {
    return isConcerned(method.getReturnType())
        || method.getParameterTypes().stream().anyMatch(this::isConcerned);
  }

  private boolean touches(MethodInvocationTree tree) {
    return isOnTracked(tree) || touches(tree, tree.getArguments());
  }

  private boolean isOnTracked(MethodInvocationTree tree) {
    return tree.getMethodSelect() instanceof MemberSelectTree member
        && types.typeArguments().areTracked(TreeUtils.typeOf(member.getExpression()));
  }

  private boolean touches(ExpressionTree tree, List<? extends ExpressionTree> arguments) {
    return isConcerned(TreeUtils.typeOf(tree))
        || arguments.stream().anyMatch(each -> isConcerned(TreeUtils.typeOf(each)));
  }

  boolean givesEmpty(ExecutableElement method) {
    return types.openTypes().givesEmpty(method);
  }

  boolean areTracked(@Nullable TypeMirror type) {
    return types.typeArguments().areTracked(type);
  }

  private boolean isConcerned(TypeMirror type) {
    return types.resources().isStrict(type) || types.typeArguments().areTracked(type);
  }

  private Signature adapted(
      Signature declared, ExecutableElement method, AnnotatedExecutableType used) {
    return new SignatureAdaptation(types, factory().held()).of(declared, method, used);
  }
}
