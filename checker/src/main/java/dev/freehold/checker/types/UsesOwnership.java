package dev.freehold.checker.types;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Attribute.TypeCompound;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.code.TargetType;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAnnotation;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCFunctionalExpression;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeScanner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says whether code touches a tracked type at all, so that the rest need not be looked at.
 *
 * <p>It asks for resolved types: {@code var x = pool.alloc()} names none in its text. It looks only
 * where a tracked value can come from: names, calls, {@code new} and declarations.
 */
public final class UsesOwnership extends TreeScanner {
  private final OwnershipTypes types;
  private final JCTree whole;
  private final boolean leniently;
  private boolean found;

  private UsesOwnership(OwnershipTypes types, JCTree whole, boolean leniently) {
    this.types = types;
    this.whole = whole;
    this.leniently = leniently;
  }

  /** Whether the class or member uses ownership; the classes inside it do not count. */
  public static boolean in(Tree tree, OwnershipTypes types) {
    return scan(tree, types, true);
  }

  /** The same, where what only an option or a stub file tracks does not count. */
  public static boolean strictlyIn(Tree tree, OwnershipTypes types) {
    return scan(tree, types, false);
  }

  private static boolean scan(Tree tree, OwnershipTypes types, boolean leniently) {
    UsesOwnership scanner = new UsesOwnership(types, (JCTree) tree, leniently);
    scanner.scan((JCTree) tree);
    return scanner.found;
  }

  @Override
  public void scan(@Nullable JCTree tree) {
    if (!found && tree != null) {
      tree.accept(this);
    }
  }

  @Override
  public void visitClassDef(JCClassDecl tree) {
    if (tree == whole) {
      note(tree.sym == null ? null : tree.sym.type);
      super.visitClassDef(tree);
    } else if (isInBody(tree)) {
      super.visitClassDef(tree);
    }
  }

  /** A local or anonymous class may capture what its method holds. */
  private boolean isInBody(ClassTree tree) {
    return !(whole instanceof ClassTree type && type.getMembers().contains(tree));
  }

  @Override
  public void visitVarDef(JCVariableDecl tree) {
    note(tree.sym == null ? tree.type : tree.sym.type);
    super.visitVarDef(tree);
  }

  /** What is promised of a function binds the bodies of overriders that do not repeat it. */
  @Override
  public void visitMethodDef(JCMethodDecl tree) {
    boolean function = tree.params.stream().anyMatch(p -> isInterface(p.type));
    found |= function && tree.sym != null && types.promises().bind(tree.sym);
    super.visitMethodDef(tree);
  }

  /** The same for a lambda or a method reference. */
  @Override
  public void visitLambda(JCLambda tree) {
    noteFunction(tree);
    super.visitLambda(tree);
  }

  @Override
  public void visitReference(JCMemberReference tree) {
    noteFunction(tree);
    note(tree.sym instanceof MethodSymbol method ? method.getReturnType() : null);
    super.visitReference(tree);
  }

  private void noteFunction(JCFunctionalExpression tree) {
    note(tree.type);
    found |=
        tree.type != null
            && tree.type.tsym instanceof ClassSymbol type
            && (types.promises().areMadeBy(type) || types.sharing().saysSync(type));
  }

  /** A parameter or result may be of an ordinary type and yet say how it is held. */
  @Override
  public void visitAnnotation(JCAnnotation tree) {
    Type type = tree.annotationType.type;
    found |= type != null && AnnotationNames.isOurs(type.tsym.getQualifiedName());
  }

  @Override
  public void visitIdent(JCIdent tree) {
    note(tree.type);
    if (tree.sym instanceof MethodSymbol method && !method.isStatic()) {
      // In an inner class, the object is that of the class around.
      note(method.owner.type);
    }
  }

  @Override
  public void visitSelect(JCFieldAccess tree) {
    note(tree.type);
    super.visitSelect(tree);
  }

  @Override
  public void visitApply(JCMethodInvocation tree) {
    note(tree.type);
    Symbol called = TreeInfo.symbol(tree.meth);
    notePromises(called, tree.args);
    found |= leniently && called instanceof MethodSymbol method && isNamed(method);
    found |= called != null && called.getRawTypeAttributes().stream().anyMatch(this::isOnReceiver);
    super.visitApply(tree);
  }

  /** What a stub file alone says must be released is of an ordinary class. */
  private boolean isNamed(MethodSymbol method) {
    // The clone() of arrays is of a class that is nowhere.
    boolean declared =
        method.owner.owner instanceof PackageSymbol || method.owner.owner instanceof ClassSymbol;
    return declared && !method.isConstructor() && types.words().namesOrdinary(method);
  }

  /** The method may change its object, which is an ordinary one. */
  private boolean isOnReceiver(TypeCompound annotation) {
    return annotation.position != null
        && annotation.position.type == TargetType.METHOD_RECEIVER
        && AnnotationNames.isOurs(annotation.type.tsym.getQualifiedName());
  }

  @Override
  public void visitNewClass(JCNewClass tree) {
    note(tree.type);
    found |= tree.def != null && tree.def.sym != null && types.sharing().saysSync(tree.def.sym);
    notePromises(tree.constructor, tree.args);
    super.visitNewClass(tree);
  }

  /** A function that is handed in may have to capture nothing, or to be safe for other threads. */
  private void notePromises(@Nullable Symbol called, List<JCExpression> arguments) {
    boolean function =
        arguments.stream()
            .anyMatch(
                a ->
                    a instanceof JCFunctionalExpression
                        || a instanceof JCNewClass
                        || isInterface(a.type));
    if (!found && function && called instanceof MethodSymbol method) {
      found |= types.promises().areMadeBy(method);
    }
  }

  /** Where javac has found an error, a type may have no symbol. */
  private static boolean isInterface(@Nullable Type type) {
    return type != null && type.tsym != null && type.isInterface();
  }

  private void note(@Nullable Type type) {
    if (type == null || type.isPrimitive()) {
      return;
    }
    Type element = type;
    while (element.hasTag(com.sun.tools.javac.code.TypeTag.ARRAY)) {
      element = ((Type.ArrayType) element).elemtype;
    }
    found |= counts(element) || argumentsCount(element);
  }

  private boolean argumentsCount(Type type) {
    for (Type argument : type.getTypeArguments()) {
      if (counts(argument)) {
        return true;
      }
    }
    return false;
  }

  /** What can be closed and need not be counts as well: it may be made of what must. */
  private boolean counts(Type type) {
    return types.resources().isLenient(type) ? leniently : types.resources().isTracked(type);
  }
}
