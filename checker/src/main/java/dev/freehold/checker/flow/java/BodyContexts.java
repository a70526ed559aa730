package dev.freehold.checker.flow.java;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.ownership.InheritedFields;
import dev.freehold.checker.flow.ownership.MethodContext;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.ResourceClasses;
import dev.freehold.checker.types.Signature;
import dev.freehold.checker.types.Signatures;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.checkerframework.javacutil.TreeUtils;

/** Finds out what the body of a member stands in. */
final class BodyContexts {
  private BodyContexts() {}

  static MethodContext ofMethod(
      OwnershipTypes types,
      ClassTree tree,
      ExecutableElement method,
      Signature signature,
      BlockTree body) {
    TypeElement type = EnclosingClass.of(method);
    boolean constructor = method.getKind() == ElementKind.CONSTRUCTOR;
    boolean instance = !method.getModifiers().contains(Modifier.STATIC);
    Qualifier receiver = constructor ? Qualifier.MUT : signature.receiver();
    boolean follows =
        followsThis(types, type) || (!constructor && lendsThis(types, type, method, body));
    Qualifier followed = instance && follows ? receiver : null;
    return new MethodContext(
        type,
        body,
        followed,
        constructor ? Signature.Result.NOTHING : signature.result(),
        types.signatures().lenders(method, signature),
        constructor ? MethodContext.Role.CONSTRUCTOR : MethodContext.Role.METHOD,
        instance ? InheritedFields.ownedBy(types, type) : List.of(),
        followed == null ? InheritedFields.NONE : InheritedFields.of(types, type),
        constructor ? instanceInitializers(tree) : List.of());
  }

  static MethodContext ofStaticInitializer(TypeElement type, Tree initializer) {
    return new MethodContext(
        type,
        initializer,
        null,
        Signature.Result.NOTHING,
        Set.of(),
        MethodContext.Role.METHOD,
        List.of(),
        InheritedFields.NONE,
        List.of());
  }

  /**
   * Whether a method of an ordinary class promises to read its object only: in so many words, or
   * because it says nothing and calls what changes it.
   */
  private static boolean lendsThis(
      OwnershipTypes types, TypeElement type, ExecutableElement method, BlockTree body) {
    Signatures signatures = types.signatures();
    return types.resources().kindOf(type) == ResourceClasses.Kind.ORDINARY
        && signatures.of(method).receiver() == Qualifier.REF
        && (signatures.saysReceiver(method) || ChangesOfThis.areIn(body, type, types));
  }

  /** Not in a class that says nothing of ownership, tracked or not. */
  private static boolean followsThis(OwnershipTypes types, TypeElement type) {
    return types.resources().kindOf(type) != ResourceClasses.Kind.ORDINARY
        && (!types.resources().isLenient(type) || !InheritedFields.ownedBy(types, type).isEmpty());
  }

  private static List<? extends Tree> instanceInitializers(ClassTree type) {
    return type.getMembers().stream().filter(member -> isInitializer(member, false)).toList();
  }

  /** Whether a member runs when the class is loaded, or when an instance is made. */
  static boolean isInitializer(Tree member, boolean onLoading) {
    if (member instanceof BlockTree block) {
      return block.isStatic() == onLoading;
    }
    // Not by its own modifiers: a constant of an interface is static without saying so.
    return member instanceof VariableTree field
        && field.getInitializer() != null
        && TreeUtils.elementFromDeclaration(field).getModifiers().contains(Modifier.STATIC)
            == onLoading;
  }
}
