package dev.freehold.checker.locks;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Goes into each body with what is held where it begins. */
abstract class BodyScanner extends HeldScanner {
  private final Scope scope;

  /** The method that is looked at, or the class whose initialiser is. */
  protected @Nullable Element body;

  /** Whether the function that is looked at next is called before the call that takes it ends. */
  private boolean stays;

  BodyScanner(Scope scope, PathReader paths, LockCalls lockCalls) {
    super(paths, lockCalls);
    this.scope = scope;
  }

  /** A function that an argument is, or is made of. */
  protected void function(ExpressionTree argument, boolean isCalledNow) {
    boolean before = stays;
    stays = isCalledNow;
    scan(argument, null);
    stays = before;
  }

  /** What is held where the function that is looked at next runs. */
  protected Held heldInFunction() {
    return stays ? held : Held.NOTHING;
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    Held inside = heldInFunction();
    boolean before = stays;
    stays = false;
    later(inside, () -> scan(tree.getBody(), null));
    stays = before;
    return null;
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    TypeElement type = TreeUtils.elementFromDeclaration(tree);
    if (isTrusted(type)) {
      return null;
    }
    Held inside = stays ? held : null;
    stays = false;
    scope.enter(type);
    tree.getMembers().forEach(member -> member(type, member, inside));
    scope.leave();
    stays = inside != null;
    return null;
  }

  private static boolean isTrusted(Element element) {
    return OwnershipTypes.isUnsafe(element) || OwnershipTypes.isGenerated(element);
  }

  /** The methods of an object that is only called now begin with what is held here. */
  private void member(TypeElement type, Tree member, @Nullable Held inside) {
    if (member instanceof ClassTree) {
      scan(member, null);
    } else if (inside != null) {
      later(inside, () -> scan(bodyOf(member), null));
    } else if (member instanceof MethodTree method) {
      method(type, method);
    } else if (member instanceof VariableTree || member instanceof BlockTree) {
      LockPath.Root made =
          isStatic(member) ? LockPath.Root.ofGlobal(type) : LockPath.Root.ofThis(type);
      body(type, new Held(true, Set.of(), Set.of(made)), member);
    }
  }

  private static @Nullable Tree bodyOf(Tree member) {
    return member instanceof MethodTree method ? method.getBody() : member;
  }

  private static boolean isStatic(Tree member) {
    return member instanceof BlockTree block
        ? block.isStatic()
        : TreeUtils.elementFromDeclaration((VariableTree) member)
            .getModifiers()
            .contains(Modifier.STATIC);
  }

  private void method(TypeElement type, MethodTree tree) {
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    if (tree.getBody() == null || OwnershipTypes.isUnsafe(method)) {
      return;
    }
    Set<Modifier> modifiers = method.getModifiers();
    LockPath.Root root =
        modifiers.contains(Modifier.STATIC)
            ? LockPath.Root.ofGlobal(type)
            : LockPath.Root.ofThis(type);
    Held begin = new Held(true, Set.of(), Set.of());
    if (modifiers.contains(Modifier.SYNCHRONIZED)) {
      begin = begin.with(new HeldLock(LockPath.of(root), HeldLock.Mode.MONITOR));
    }
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      begin = begin.withFresh(root);
    }
    body(method, begin, tree.getBody());
  }

  private void body(Element element, Held begin, Tree tree) {
    Element before = body;
    body = element;
    later(begin, () -> scan(tree, null));
    body = before;
  }
}
