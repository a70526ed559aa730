package dev.freehold.checker.infer;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Signature;
import dev.freehold.checker.typesystem.CallTypes;
import java.util.IdentityHashMap;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.javacutil.TreeUtils;

/** What the calls of a member of a class say. */
final class CallSignatures {
  private final OwnershipTypes types;
  private final CallTypes generic;

  /** A call is asked for in other members too, where they use what its class has around it. */
  private final IdentityHashMap<Tree, Signature> known = new IdentityHashMap<>();

  CallSignatures(OwnershipTypes types, CallTypes generic) {
    this.types = types;
    this.generic = generic;
  }

  void enter(CompilationUnitTree file) {
    generic.enter(file);
  }

  void enter(ClassTree type, Tree member) {
    generic.enter(type, member);
  }

  Signature of(MethodInvocationTree tree) {
    Signature signature = known.get(tree);
    if (signature == null) {
      ExecutableElement method = TreeUtils.elementFromUse(tree);
      Signature declared = types.signatures().of(method);
      signature = generic.outsideFlow().of(tree, method, declared);
      known.put(tree, signature);
    }
    return signature;
  }

  Signature of(NewClassTree tree) {
    Signature signature = known.get(tree);
    if (signature == null) {
      ExecutableElement constructor =
          tree.getClassBody() == null
              ? TreeUtils.elementFromUse(tree)
              : TreeUtils.getSuperConstructor(tree);
      Signature declared = types.signatures().of(constructor);
      signature =
          tree.getClassBody() == null
              ? generic.outsideFlow().of(tree, constructor, declared)
              : declared;
      known.put(tree, signature);
    }
    return signature;
  }

  /** What the method of the interface says that a lambda or method reference implements. */
  Signature ofFunction(Tree function, ExecutableElement described) {
    return generic.outsideFlow().ofFunction(function, described, types.signatures().of(described));
  }
}
