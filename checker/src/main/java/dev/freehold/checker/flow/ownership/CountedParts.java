package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.tree.JCTree;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.State;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.MethodParameter;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.StubWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** What stub files say of where a value comes from: what is counted, and what goes with what. */
public final class CountedParts {
  private CountedParts() {}

  /**
   * What has the count of a value: a slice of a buffer has none of its own, so that whoever
   * releases it, or hands it on, does so with the buffer.
   */
  static Value whole(OwnershipTypes types, State state, Value value) {
    if (!in(types, value)) {
      return value;
    }
    List<Binding> counted = new ArrayList<>();
    for (Binding binding : value.bindings()) {
      if (isDerived(types, binding)) {
        Set<Token> roots = state.rootsOf(binding);
        state.forEach(
            (name, held) -> counted.addAll(held.only(b -> isRoot(b) && roots.contains(b.token()))));
      } else {
        counted.add(binding);
      }
    }
    return Value.anyOf(counted);
  }

  /** Whether it is a part of something that is counted, and has no count of its own. */
  public static boolean in(OwnershipTypes types, Value value) {
    return value.any(each -> isDerived(types, each));
  }

  private static boolean isRoot(Binding binding) {
    return binding.loans().isEmpty();
  }

  private static boolean isDerived(OwnershipTypes types, Binding binding) {
    Site site = binding.token().site();
    TypeMirror type = typeOf(site.tree());
    return binding.isLive()
        && site.kind() == Site.Kind.BORROW
        && !binding.loans().isEmpty()
        && type != null
        && types.words().isCounted(type);
  }

  /** Whether only a stub file says that the value is to be released: it may be of any class. */
  static boolean isOfStub(OwnershipTypes types, Site site) {
    return switch (site.kind()) {
      case RESULT ->
          site.tree() instanceof MethodInvocationTree call
              && isOfStub(types.words(), TreeUtils.elementFromUse(call));
      case PARAMETER ->
          site.tree() instanceof VariableTree tree
              && isUnopened(types, TreeUtils.elementFromDeclaration(tree));
      default -> false;
    };
  }

  private static boolean isOfStub(StubWords words, ExecutableElement method) {
    return words.givesSeparate(method) || words.givesUnopened(method);
  }

  static boolean isUnopened(OwnershipTypes types, VariableElement parameter) {
    int index = MethodParameter.indexOf(parameter);
    return index >= 0
        && parameter.getEnclosingElement() instanceof ExecutableElement method
        && types.words().takesUnopened(method, index);
  }

  /** Whether it is a call whose result is to be released by itself, whatever it borrows from. */
  static boolean isSeparate(OwnershipTypes types, Binding binding) {
    return binding.token().site().tree() instanceof MethodInvocationTree call
        && types.words().givesSeparate(TreeUtils.elementFromUse(call));
  }

  private static @Nullable TypeMirror typeOf(Tree tree) {
    return ((JCTree) tree).type;
  }
}
