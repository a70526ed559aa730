package dev.freehold.checker.types;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Where contracts come from: what a body does, and what a body that runs behind a method is held
 * to.
 */
public final class Contracts {
  private final OwnershipTypes types;

  Contracts(OwnershipTypes types) {
    this.types = types;
  }

  /** What the body of a method does. */
  public Contract of(ExecutableElement method) {
    return of(method, types.signatures().of(method));
  }

  /** The same, where type arguments say more of the method. */
  public Contract of(ExecutableElement method, Signature signature) {
    return Contract.of(signature, types.signatures().lenders(method, signature));
  }

  /**
   * What callers of a method expect of whatever body runs. What a stub file promises of functions
   * binds nobody who implements the method, see {@link Promises}; its callers are warned of other
   * threads all the same.
   *
   * @param signature what the method says where type arguments carry qualifiers
   */
  public Contract expectedOf(ExecutableElement method, Signature signature) {
    Contract contract = of(method, signature);
    return types.promises().bind(method) ? contract : contract.withoutPromises();
  }

  /**
   * The same of an overriding method: where the object is a tracked one, callers tie the result to
   * it, whatever class names it.
   */
  public Contract expectedOfOverrider(ExecutableElement overridden, Signature signature) {
    Contract contract = expectedOf(overridden, signature);
    boolean says = !signature.result().from().isEmpty();
    return says ? contract : contract.borrowingFromReceiver();
  }

  /**
   * Whether callers of a method expect something of the object. Those of an ordinary class that
   * says nothing take it for a borrow to be read, as everywhere where nothing is said; only a
   * library, which cannot be changed and says nothing of any object, is not held to that.
   *
   * @param body the method that runs
   * @param expected the method that they call
   */
  public boolean compareReceivers(ExecutableElement body, ExecutableElement expected) {
    if (!leavesReceiverUnsaid(expected)) {
      return !leavesReceiverUnsaid(body);
    }
    return !isOfLibrary(expected)
        && (isStrictlyTracked(body) || types.signatures().saysReceiver(body));
  }

  /**
   * Whether a body does otherwise than callers expect only with what code that says nothing is
   * taken to do: of values that nobody but an option calls tracked, in a place where neither the
   * body nor the method that they call says anything.
   */
  public boolean isUnsaid(
      ExecutableElement body, ExecutableElement expected, ContractComparison.Mismatch mismatch) {
    if (mismatch instanceof ContractComparison.Parameter each) {
      int shift = expected.getParameters().size() - body.getParameters().size();
      int own = each.index() - shift;
      return isUnsaidParameter(expected, each.index())
          && (own < 0 ? isLenient(body) : isUnsaidParameter(body, own));
    }
    boolean result =
        mismatch instanceof ContractComparison.Result
            || mismatch instanceof ContractComparison.OtherLender;
    return result && types.writtenOnResult(expected) == null && isUnsaidResult(body);
  }

  private boolean isUnsaidParameter(ExecutableElement method, int index) {
    return index < method.getParameters().size()
        && types.resources().isLenient(method.getParameters().get(index).asType())
        && !types.signatures().saysParameter(method, index);
  }

  private boolean isUnsaidResult(ExecutableElement method) {
    boolean made = method.getKind() == ElementKind.CONSTRUCTOR;
    return made
        ? isLenient(method)
        : types.resources().isLenient(method.getReturnType())
            && types.writtenOnResult(method) == null;
  }

  private boolean isLenient(ExecutableElement method) {
    return types.resources().isLenient(EnclosingClass.of(method));
  }

  /** Whether the method is of an ordinary class, and nothing is said of its receiver. */
  public boolean leavesReceiverUnsaid(ExecutableElement method) {
    return !isOfTracked(method) && !types.signatures().saysReceiver(method);
  }

  /** It may be declared again, as in {@code interface Store extends AutoCloseable}. */
  private boolean isOfLibrary(ExecutableElement method) {
    return OwnershipTypes.isForeign(method)
        || types.signatures().overriddenBy(method).stream().anyMatch(OwnershipTypes::isForeign);
  }

  private boolean isOfTracked(ExecutableElement method) {
    return types.resources().kindOf(EnclosingClass.of(method)) != ResourceClasses.Kind.ORDINARY;
  }

  private boolean isStrictlyTracked(ExecutableElement method) {
    return isOfTracked(method) && !types.resources().isLenient(EnclosingClass.of(method));
  }

  /**
   * What is expected of a lambda or method reference. A library's interface, as {@code Function},
   * cannot warn of other threads where its argument happens to be a function: {@code Thread::new}
   * may stand there as {@code task -> new Thread(task)} may.
   *
   * @param described the method of its interface
   * @param signature what that says where type arguments carry qualifiers
   */
  public Contract expectedOfFunction(ExecutableElement described, Signature signature) {
    Contract expected = expectedOf(described, signature);
    return isOfLibrary(described) ? expected.onAnyThread() : expected;
  }

  /**
   * What a method reference does; without an object before the colons, the first argument is the
   * receiver.
   *
   * @param signature what the method says where type arguments carry qualifiers
   * @param expected what its interface's method says
   */
  public Contract of(MemberReferenceTree tree, Signature signature, Contract expected) {
    Contract referenced = of(TreeUtils.elementFromUse(tree), signature);
    boolean unbound =
        referenced.receiver() != null
            && expected.parameters().size() == referenced.parameters().size() + 1
            && isTypeName(tree);
    return unbound ? referenced.receiverFirst() : referenced;
  }

  private static boolean isTypeName(MemberReferenceTree tree) {
    var element = TreeUtils.elementFromTree(tree.getQualifierExpression());
    return element == null || element.getKind().isClass() || element.getKind().isInterface();
  }

  /**
   * What a lambda does: what is expected, but for the qualifiers that it writes itself. Its body is
   * followed with that, so promises are kept by it or told of there.
   */
  public Contract of(LambdaExpressionTree tree, Contract expected) {
    List<@Nullable Qualifier> written = new ArrayList<>();
    for (VariableTree parameter : tree.getParameters()) {
      written.add(types.written(TreeUtils.elementFromDeclaration(parameter)));
    }
    return expected.taking(written);
  }
}
