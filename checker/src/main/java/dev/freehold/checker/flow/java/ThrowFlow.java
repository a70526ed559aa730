package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UseContext;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Exceptions. What a signature declares and what a {@code throw} throws counts as an exit; other
 * unchecked exceptions count only for the catch clauses around them, unless the user asks for more.
 */
final class ThrowFlow {
  private final Pass pass;
  private final Point point;

  ThrowFlow(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
  }

  /** The exceptions that a call may throw leave from here. */
  void thrownBy(Tree call, ExecutableElement method) {
    List<TypeMirror> declared = declared(call, method);
    if (!declared.isEmpty()) {
      declaredBy(call, declared);
    }
    if (!point.types().signatures().of(method).releases() || pass.options().allExceptions()) {
      if (!pass.options().allExceptions()
          && pass.nesting().hasCatchesOfUnchecked()
          && EarnestCalls.is(method, point.types())) {
        pass.nesting().exits().add(Exit.caught(unchecked(), call, point.state().copy()));
      } else {
        anythingMayThrowHere(call);
      }
    }
  }

  private void declaredBy(Tree call, List<TypeMirror> declared) {
    List<TypeMirror> excluded =
        declared.stream().filter(each -> KnownCharsets.exclude(each, call)).toList();
    declared.removeAll(excluded);
    thrown(declared, true, call);
    if (pass.nesting().hasCatches()) {
      thrown(excluded, false, call);
    }
  }

  private void thrown(List<TypeMirror> types, boolean counted, Tree call) {
    if (!types.isEmpty()) {
      pass.nesting().exits().add(Exit.thrown(types, counted, call, point.state().copy()));
    }
  }

  /** A catch clause may see the state at this point. */
  void anythingMayThrowHere(Tree at) {
    boolean all = pass.options().allExceptions();
    if (all || pass.nesting().hasCatches()) {
      pass.nesting().exits().add(Exit.thrown(unchecked(), all, at, point.state().copy()));
    }
  }

  /** An operator may throw, where the user catches what it throws. */
  void operator(Tree at) {
    if (pass.nesting().hasCatches()) {
      pass.nesting().exits().add(Exit.thrown(unchecked(), false, at, point.state().copy()));
    }
  }

  void throwStatement(Tree statement, ExpressionTree thrown) {
    pass.nesting().fullExpression(statement, () -> pass.evaluate(thrown, UseContext.USE));
    TypeMirror type = ((JCTree) thrown).type;
    pass.nesting().leave(Exit.thrown(List.of(type), true, statement, point.state()));
  }

  private List<TypeMirror> unchecked() {
    Elements elements = pass.options().environment().getElementUtils();
    return List.of(
        elements.getTypeElement("java.lang.RuntimeException").asType(),
        elements.getTypeElement("java.lang.Error").asType());
  }

  /** A type variable stands for what this call makes of it; RuntimeException means nothing. */
  private List<TypeMirror> declared(Tree call, ExecutableElement method) {
    List<? extends TypeMirror> here = method.getThrownTypes();
    if (call instanceof MethodInvocationTree invocation) {
      TypeMirror type = ((JCTree) invocation.getMethodSelect()).type;
      here = ((com.sun.tools.javac.code.Type) type).getThrownTypes();
    }
    List<TypeMirror> declared = new ArrayList<>();
    for (int i = 0; i < here.size(); i++) {
      boolean inferred =
          i < method.getThrownTypes().size()
              && method.getThrownTypes().get(i).getKind() == TypeKind.TYPEVAR;
      if (!inferred || !here.get(i).toString().equals("java.lang.RuntimeException")) {
        declared.add(here.get(i));
      }
    }
    return declared;
  }
}
