package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.OwnerCount;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.StubWords;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Values with more owners than one, or none yet, as stub files say: a reference count, a socket
 * that is not connected.
 */
public final class Counting {
  private Counting() {}

  /** The call has been made: its object may have one more owner, or be open now. */
  static void called(Point point, Call call, Operand receiver) {
    StubWords words = point.types().words();
    if (words.retains(call.method())) {
      retain(point, call, receiver);
    } else if (words.opens(call.method())) {
      point.state().owners().open(receiver.value());
    }
  }

  /** The same of what the argument with that index was. */
  static void passed(Point point, Call call, int index, Operand argument) {
    if (point.types().words().retains(call.method(), index)) {
      retain(point, call, new Operand(argument.tree(), point.current(argument), argument.name()));
    }
  }

  /**
   * One more owner of what another object holds is that object's affair, as in {@code
   * message.content().retain()}, unless it gets a name here.
   */
  private static void retain(Point point, Call call, Operand retained) {
    Value value = CountedParts.whole(point.types(), point.state(), retained.value());
    boolean named =
        (retained.name() instanceof Name.Local || CountedParts.in(point.types(), retained.value()))
            && value.bindings().stream().allMatch(Counting::isOfThisBody);
    boolean owned = value.any(Binding::owns);
    if (!UnannotatedCode.covers(point, value) || !(named || owned)) {
      return;
    }
    Integer more = times(call.method(), call.tree());
    if (more == null) {
      UnannotatedCode.letGo(point, value);
    } else {
      point.state().owners().add(value, more);
    }
  }

  /** An element of a collection, or what a field holds, stays there. */
  private static boolean isOfThisBody(Binding binding) {
    Site.Kind kind = binding.token().site().kind();
    return kind == Site.Kind.PARAMETER || kind == Site.Kind.RESULT;
  }

  /** What {@code retain(3)} and {@code release(2)} say; null where that is not known here. */
  private static @Nullable Integer times(ExecutableElement method, Tree call) {
    int last = method.getParameters().size() - 1;
    if (last < 0 || method.getParameters().get(last).asType().getKind() != TypeKind.INT) {
      return 1;
    }
    List<? extends ExpressionTree> given =
        call instanceof MethodInvocationTree tree ? tree.getArguments() : List.of();
    return given.size() > last
            && TreeUtils.withoutParens(given.get(last)) instanceof LiteralTree literal
            && literal.getValue() instanceof Integer number
        ? number
        : null;
  }

  /**
   * Several owners go at once.
   *
   * @return whether that is not known, so that the value is followed no further
   */
  static boolean isUncounted(Point point, Call call, Value named) {
    Value value = CountedParts.whole(point.types(), point.state(), named);
    Integer gone = times(call.method(), call.tree());
    boolean counted = point.types().words().isCounted(EnclosingClass.of(call.method()).asType());
    if (!counted || (gone != null && gone == 1)) {
      return false;
    }
    OwnerCount owners = point.state().owners();
    for (int i = 1; gone != null && i < gone; i++) {
      if (!owners.outlastOne(value)) {
        break;
      }
      owners.takeOne(value);
    }
    if (gone == null) {
      UnannotatedCode.letGo(point, value);
    }
    return gone == null;
  }

  /** What a call has just made need not be released, or not before it has been opened. */
  public static Value made(Point point, ExecutableElement method, Value fresh) {
    StubWords words = point.types().words();
    boolean known = method.getReturnType().getKind() == TypeKind.TYPEVAR;
    if (words.givesUnopened(method) && !known) {
      fresh.bindings().forEach(each -> point.state().owners().unopened(each.token()));
    }
    boolean spared = words.givesSpared(method) || (words.givesUnopened(method) && !known);
    return spared ? fresh.map(Binding::escaped) : fresh;
  }

  /**
   * What a parameter holds, where it is to be released if it is of a class that must be.
   *
   * @return null where nobody says so
   */
  public static @Nullable Value ofParameter(Point point, VariableElement parameter, Value owned) {
    if (!CountedParts.isUnopened(point.types(), parameter)) {
      return null;
    }
    owned.bindings().forEach(each -> point.state().owners().unopened(each.token()));
    return owned.map(Binding::escaped);
  }

  /** A value is known to be of that class from here on. */
  public static void known(Point point, Value value, TypeMirror type) {
    if (point.types().resources().isTracked(type)) {
      point.state().owners().open(value);
    }
  }
}
