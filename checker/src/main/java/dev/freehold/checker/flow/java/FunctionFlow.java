package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import dev.freehold.checker.flow.ownership.CallLoans;
import dev.freehold.checker.flow.ownership.Capture;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.ResourceClasses;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;

/** Lambdas and method references: what they capture, and the objects that they are. */
final class FunctionFlow {
  private final Pass pass;
  private final CaptureFlow captures;
  private final ReferenceFlow references;

  FunctionFlow(Pass pass) {
    this.pass = pass;
    this.captures = new CaptureFlow(pass);
    this.references = new ReferenceFlow(pass);
  }

  Operand lambda(LambdaExpressionTree tree, Capture capture, CallLoans loans) {
    captures.lambda(tree, capture, loans);
    return made(tree);
  }

  Operand reference(MemberReferenceTree tree, Capture capture, CallLoans loans) {
    references.follow(tree, capture, loans);
    return made(tree);
  }

  /** An object of a class without a name that is not kept, and whose bodies can be followed. */
  Operand object(NewClassTree tree, ObjectFlow bodies, Capture capture, CallLoans loans) {
    captures.object(tree.getClassBody(), bodies, capture, loans);
    SharingFlow.checkObject(pass, tree.getClassBody(), TreeUtils.typeOf(tree));
    return Operand.untracked(tree);
  }

  /** The object is made here, and owned where its interface says that it must be released. */
  private Operand made(ExpressionTree function) {
    TypeMirror type = TreeUtils.typeOf(function);
    ResourceClasses resources = pass.point().types().resources();
    if (resources.kindOf(type) != ResourceClasses.Kind.RESOURCE || resources.isLenient(type)) {
      return Operand.untracked(function);
    }
    Site site = new Site(Site.Kind.RESULT, function);
    Value owned = Value.of(Binding.of(new Token(site, 0), Qualifier.OWN));
    return pass.nesting().temporary(function, owned);
  }
}
