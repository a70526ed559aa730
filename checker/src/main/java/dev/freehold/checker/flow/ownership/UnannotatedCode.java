package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Death;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Conventions;
import dev.freehold.checker.types.Qualifier;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Values that are tracked because an option or a stub file says so, in code that was not written
 * for it: where they go to code that says nothing, they are followed no further.
 */
public final class UnannotatedCode {
  private UnannotatedCode() {}

  /**
   * Whether a value is one of those. What a call gave as a borrow is what it was borrowed from is:
   * the buffer of a segment, or the segment of an element.
   */
  public static boolean covers(Point point, Binding binding) {
    Site site = binding.token().site();
    if (site.kind() == Site.Kind.BORROW && !binding.loans().isEmpty()) {
      return coversLenders(point, binding);
    }
    return isLenient(point, site);
  }

  private static boolean coversLenders(Point point, Binding binding) {
    boolean lenient = isLenient(point, binding.token().site());
    for (Token root : point.state().rootsOf(binding)) {
      TypeMirror type = typeOf(root.site().tree());
      if (isLenient(point, root.site())) {
        lenient = true;
      } else if (type != null && point.types().resources().isTracked(type)) {
        return false;
      }
    }
    return lenient;
  }

  private static boolean isLenient(Point point, Site site) {
    TypeMirror type = typeOf(site.tree());
    return type != null
        && (point.types().resources().isLenient(type)
            || CountedParts.isOfStub(point.types(), site));
  }

  /** Whether all that it may be is. */
  public static boolean covers(Point point, Value value) {
    return value.bindings().stream().allMatch(binding -> covers(point, binding));
  }

  /** Whether an expression is of a type whose values are covered. */
  public static boolean covers(Point point, ExpressionTree tree) {
    TypeMirror type = typeOf(tree);
    return type != null && point.types().resources().isLenient(type);
  }

  /** The type of an expression, or of the variable that is declared; null where there is none. */
  public static @Nullable TypeMirror typeOf(Tree tree) {
    return tree instanceof JCVariableDecl variable ? variable.sym.type : ((JCTree) tree).type;
  }

  /**
   * Somebody who says nothing gets to know the value.
   *
   * @return whether it was nothing but lenient ones
   */
  public static boolean letGo(Point point, Value named) {
    Value value = CountedParts.whole(point.types(), point.state(), named);
    Set<Token> tokens =
        value.live().stream()
            .filter(binding -> covers(point, binding))
            .map(Binding::token)
            .collect(Collectors.toUnmodifiableSet());
    Custody.escaped(point, tokens);
    for (Binding each : value.bindings()) {
      if (each.owns() && each.token().site().kind() == Site.Kind.PARAMETER) {
        Site site = each.token().site();
        point.report(new FlowEvent.LetGo(site.tree(), site.description(), site));
      }
    }
    point.state().escape(tokens);
    return covers(point, value);
  }

  /** Whether releasing it once more does nothing. */
  public static boolean isRepeatable(Point point, ExecutableElement release, Operand receiver) {
    return point.types().signatures().isIdempotent(release) && covers(point, receiver.value());
  }

  /**
   * Whether the method may be called on what has been closed: those of every object do not read
   * what it gave back, nor do those that only give a plain field.
   */
  static boolean isHarmless(Point point, ExecutableElement method, Operand receiver) {
    return covers(point, receiver.value())
        && (isOfObject(method)
            || Conventions.tellsState(method)
            || point.types().bodies().isPlain(method));
  }

  private static boolean isOfObject(ExecutableElement method) {
    return switch (method.getSimpleName().toString()) {
      case "getClass", "hashCode", "toString", "notify", "notifyAll", "wait" -> true;
      case "equals" -> method.getParameters().size() == 1;
      default -> false;
    };
  }

  /**
   * Whether a borrow is of a kind that need not be released, and that whoever has it may release:
   * the stream of a reader's lines.
   */
  static boolean isReleasedByAnybody(Point point, Binding binding) {
    return binding.token().site().kind() == Site.Kind.BORROW
        && typeOf(binding.token().site().tree()) instanceof DeclaredType type
        && !point.types().resources().isTracked(type)
        && point.types().resources().isCloseable((TypeElement) type.asElement());
  }

  /** Whether it was released where it can no longer be used, or went with what it is tied to. */
  public static boolean isReleased(Point point, Value value) {
    boolean moved = value.any(b -> b.status() == Binding.Status.MOVED);
    Death death = point.state().deathOf(value);
    return !moved && (death == null || death.ending().how().leavesNothing());
  }

  /**
   * Whether it is released together with what it is tied to, of which somebody here takes care: a
   * connection closes its statements, and a file those who read its entries.
   *
   * @param going what is lost at the same time
   */
  public static boolean goesWithOwner(Point point, Binding binding, Collection<Value> going) {
    if (binding.loans().isEmpty()
        || !covers(point, binding)
        || CountedParts.isSeparate(point.types(), binding)) {
      return false;
    }
    Death death = point.state().deathOf(Value.of(binding));
    return (death != null && death.ending().how().leavesNothing())
        || point.state().rootsOf(binding).stream()
            .anyMatch(
                root ->
                    point.state().isOwned(root, null)
                        || point.isHeldByTry(root)
                        || going.stream()
                            .anyMatch(v -> v.any(b -> b.owns() && b.token().equals(root))));
  }

  /** A value that somebody else owns, unless nobody says so of its type. */
  public static Operand borrowed(Point point, Tree tree, Qualifier strength) {
    String text = new Operand(tree, Value.UNTRACKED, null).text();
    Value held =
        Value.of(Binding.of(new Token(new Site(Site.Kind.ELSEWHERE, tree, text), 0), strength));
    return new Operand(tree, unsaid(point, held, tree), null);
  }

  /** A value that comes from somebody who says nothing of it. */
  public static Operand unsaid(Point point, Tree tree) {
    Operand operand = Operand.elsewhere(tree, Qualifier.REF);
    return new Operand(tree, unsaid(point, operand.value(), tree), null);
  }

  /** The same, which is known already: it may be released here, and need not be. */
  public static Value unsaid(Point point, Value value, Tree tree) {
    TypeMirror type = typeOf(tree);
    return type != null && point.types().resources().isLenient(type)
        ? value.map(b -> b.granted(Qualifier.OWN).escaped())
        : value;
  }
}
