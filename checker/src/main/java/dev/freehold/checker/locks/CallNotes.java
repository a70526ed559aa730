package dev.freehold.checker.locks;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.types.Arguments;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Signature;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Notes the calls of what only the source class itself can call. */
final class CallNotes {
  private final WalkTools tools;
  private final Observations seen;

  CallNotes(WalkTools tools, Observations seen) {
    this.tools = tools;
    this.seen = seen;
  }

  /** Whether a function is called before the call that it is handed to ends, and by this thread. */
  boolean areCalledNow(ExecutableElement method, int argument) {
    Signature.Parameter parameter = tools.types().signatures().of(method).parameterFor(argument);
    return parameter != null && parameter.callsNow();
  }

  void note(Tree call, ExecutableElement method, Held held, Element body) {
    if (call instanceof NewClassTree creation && creation.getClassBody() != null) {
      noteClass(creation.getClassBody(), held, body);
    }
    if (!Callers.isCalledHereOnly(method)) {
      return;
    }
    boolean made = method.getKind() == ElementKind.CONSTRUCTOR;
    boolean free = made || method.getModifiers().contains(Modifier.STATIC);
    LockPath object = free ? null : objectOf(call, method);
    seen.calls().add(new CallSite(held, body, method, object, argumentsOf(call, method)));
    if (made) {
      Element type = EnclosingClass.of(method);
      seen.calls().add(new CallSite(held, body, type, null, Map.of()));
    }
  }

  private void noteClass(ClassTree type, Held held, Element body) {
    Element element = TreeUtils.elementFromDeclaration(type);
    seen.calls().add(new CallSite(held, body, element, null, Map.of()));
  }

  private @Nullable LockPath objectOf(Tree call, ExecutableElement method) {
    if (call instanceof MethodInvocationTree invocation) {
      return tools.uses().objectOf(invocation.getMethodSelect(), method);
    }
    return call instanceof MemberReferenceTree reference
        ? tools.paths().read(reference.getQualifierExpression())
        : null;
  }

  private Map<VariableElement, LockPath> argumentsOf(Tree call, ExecutableElement method) {
    List<? extends ExpressionTree> arguments = Arguments.of(call);
    Map<VariableElement, LockPath> named = new HashMap<>();
    int count = Math.min(arguments.size(), method.getParameters().size());
    for (int i = 0; i < count; i++) {
      LockPath path = tools.paths().read(arguments.get(i));
      if (path != null) {
        named.put(method.getParameters().get(i), path);
      }
    }
    return Map.copyOf(named);
  }
}
