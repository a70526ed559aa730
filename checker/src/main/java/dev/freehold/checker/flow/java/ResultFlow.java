package dev.freehold.checker.flow.java;

import dev.freehold.checker.flow.ownership.Call;
import dev.freehold.checker.flow.ownership.Counting;
import dev.freehold.checker.flow.ownership.ElementNames;
import dev.freehold.checker.flow.ownership.FrameOrder;
import dev.freehold.checker.flow.ownership.Handover;
import dev.freehold.checker.flow.ownership.Initialisation;
import dev.freehold.checker.flow.ownership.LentElements;
import dev.freehold.checker.flow.ownership.MemoryAccess;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.Receivers;
import dev.freehold.checker.flow.ownership.UnannotatedCode;
import dev.freehold.checker.flow.ownership.Wrappers;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Path;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.ResourceClasses.Kind;
import dev.freehold.checker.types.Signature;
import dev.freehold.checker.types.StubWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What a call hands back: a new owned value, or a borrow of what it was given.
 *
 * <p>It has more than twelve collaborators, most of them the records of a value: here values are
 * made.
 */
final class ResultFlow {
  private final Pass pass;
  private final Point point;

  ResultFlow(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
  }

  /**
   * The result.
   *
   * @param roots what it borrows, see {@link #roots}
   */
  Operand of(Call call, TypeMirror type, List<Value> roots) {
    Signature.Result result = call.signature().result();
    Operand same = same(call);
    if (same != null) {
      return same;
    }
    if (result.sameAsReceiver() && call.receiver() != null) {
      return part(call, call.receiver());
    }
    Qualifier ownership = result.ownership();
    StubWords words = point.types().words();
    if (ownership == null && !words.givesUnopened(call.method())) {
      if (!point.types().resources().isTracked(type)) {
        return ofContainer(call, type);
      }
      if (result.aliases() != null) {
        return ofUntracked(call, result);
      }
      Operand chained = Wrappers.chained(point, call);
      if (chained != null) {
        return chained;
      }
    }
    if (call.method().getReturnType().getKind() == TypeKind.TYPEVAR
        && words.givesUnopened(call.method())
        && !point.types().resources().isTracked(type)) {
      return Operand.untracked(call.tree());
    }
    if (ownership != null && point.types().openTypes().givesEmpty(call.method())) {
      return new Operand(call.tree(), Value.NULL, null);
    }
    Value value = value(call, ownership, roots);
    return pass.nesting().temporary(call.tree(), result.nullable() ? value.orNull() : value);
  }

  /** What a stream, iterator or list of borrowed memory gives may be of that memory as well. */
  private Operand ofContainer(Call call, TypeMirror type) {
    Operand receiver = call.receiver();
    if (receiver == null
        || !Handover.isDerived(receiver.value())
        || !MemoryAccess.isOut(UnannotatedCode.typeOf(receiver.tree()), type)) {
      return Operand.untracked(call.tree());
    }
    Value value = borrow(call, Qualifier.REF, List.of(point.current(receiver)));
    return pass.nesting().temporary(call.tree(), value);
  }

  /**
   * What wraps an object that is not followed, such as a text, may be closed and need not be: but
   * it is not used afterwards.
   */
  private Operand ofUntracked(Call call, Signature.Result result) {
    Value value = fresh(call, List.of()).map(Binding::escaped);
    return pass.nesting().temporary(call.tree(), result.nullable() ? value.orNull() : value);
  }

  private Value value(Call call, @Nullable Qualifier ownership, List<Value> roots) {
    StubWords words = point.types().words();
    if (words.givesSpared(call.method()) || words.givesUnopened(call.method())) {
      return Counting.made(point, call.method(), fresh(call, roots));
    }
    if (ownership == null) {
      return UnannotatedCode.unsaid(point, borrow(call, Qualifier.REF, roots), call.tree());
    }
    if (ownership != Qualifier.OWN) {
      return NewCollections.isNew(point, call)
          ? collection(call, roots)
          : borrow(call, ownership, roots);
    }
    Value fresh = fresh(call, roots);
    boolean known =
        (goesWithThis(call) && !words.givesSeparate(call.method()))
            || !Wrappers.isAnswerable(call, point.types().resources());
    return known && UnannotatedCode.covers(point, fresh) ? fresh.map(Binding::escaped) : fresh;
  }

  private Value collection(Call call, List<Value> roots) {
    Site site = new Site(Site.Kind.COLLECTION, call.tree());
    return Value.of(Binding.owner(point.state().fresh(site)).through(loansOf(roots)));
  }

  /** What an object that is not followed makes of itself, that object may release. */
  private static boolean goesWithThis(Call call) {
    Operand receiver = call.receiver();
    return receiver != null
        && !receiver.value().isTracked()
        && call.signature().result().from().contains("this");
  }

  /** What the result is another name of, if that is followed. */
  private @Nullable Operand same(Call call) {
    Operand receiver = call.receiver();
    if (receiver != null
        && isArray(receiver)
        && call.method().getSimpleName().contentEquals("clone")) {
      return receiver.value().isTracked() ? receiver : null;
    }
    List<String> aliases = call.signature().result().aliases();
    if (aliases == null) {
      return passedThrough(call);
    }
    return named(call, aliases).stream()
        .filter(o -> o.value().isTracked())
        .findFirst()
        .orElse(null);
  }

  /** The copy of an array of borrows borrows what the array does. */
  private static boolean isArray(Operand operand) {
    TypeMirror type = UnannotatedCode.typeOf(operand.tree());
    return type != null && type.getKind() == TypeKind.ARRAY;
  }

  /**
   * A method that takes one T and gives a T, and knows nothing of T, gives what it took, as {@code
   * Objects.requireNonNull} does.
   */
  private @Nullable Operand passedThrough(Call call) {
    TypeMirror result = call.method().getReturnType();
    boolean owned =
        call.signature().result().ownership() == Qualifier.OWN
            || point.types().words().givesSpared(call.method());
    if (owned || result.getKind() != TypeKind.TYPEVAR) {
      return null;
    }
    Operand only = null;
    List<? extends VariableElement> parameters = call.method().getParameters();
    for (int i = 0; i < parameters.size() && i < call.arguments().size(); i++) {
      if (parameters.get(i).asType().toString().equals(result.toString())) {
        if (only != null || call.signature().parameters().get(i).ownership() != Qualifier.REF) {
          return null;
        }
        only = call.arguments().get(i);
      }
    }
    return only != null && only.value().isTracked() ? only : null;
  }

  /** An accessor gives a part of its object, which is as much a place as a field is. */
  private Operand part(Call call, Operand receiver) {
    List<Binding> parts = Receivers.partOf(call, point.current(receiver)).live();
    if (parts.isEmpty()) {
      return Operand.elsewhere(call.tree(), Qualifier.MUT);
    }
    boolean nullable = call.signature().result().nullable();
    return new Operand(call.tree(), new Value(parts, nullable, false), null);
  }

  private Value fresh(Call call, List<Value> roots) {
    Site site = new Site(Site.Kind.RESULT, call.tree());
    Token token = point.state().fresh(site);
    Initialisation.made(point, token, call);
    FrameOrder.made(point, token, call, roots);
    ElementNames.made(point, token, call);
    return Value.of(Binding.owner(token).through(loansOf(roots)));
  }

  private Value borrow(Call call, Qualifier ownership, List<Value> roots) {
    Set<Loan> loans = loansOf(roots);
    if (loans.isEmpty() && borrowsNothing(call)) {
      return Value.UNTRACKED;
    }
    if (loans.isEmpty()) {
      return Operand.elsewhere(call.tree(), ownership).value();
    }
    Site site = new Site(Site.Kind.BORROW, call.tree());
    Token token = point.state().fresh(site);
    Initialisation.made(point, token, call);
    if (point.types().declarations().allocates(call.method())) {
      ElementNames.made(point, token, call);
    }
    return Value.of(new Binding(token, Path.WHOLE, Binding.Status.LIVE, null, ownership, loans));
  }

  /**
   * An ordinary object that is a borrow only of what it is tied to, as a stream is, or of what its
   * type variable stands for.
   */
  private boolean borrowsNothing(Call call) {
    TypeMirror type = UnannotatedCode.typeOf(call.tree());
    boolean depends =
        !call.signature().result().from().isEmpty()
            || call.method().getReturnType().getKind() == TypeKind.TYPEVAR;
    return depends && type != null && !point.types().resources().isTracked(type);
  }

  private static Set<Loan> loansOf(List<Value> roots) {
    Set<Loan> loans = new LinkedHashSet<>();
    roots.forEach(root -> loans.addAll(root.loans()));
    return Collections.unmodifiableSet(loans);
  }

  /** What the result is a part of: what {@code @From} names, the receiver, or the only argument. */
  List<Value> roots(Call call) {
    Signature.Result result = call.signature().result();
    List<Value> roots = new ArrayList<>();
    if (result.ownership() != null) {
      call.loans().takenOver().forEach(taken -> roots.add(taken.value()));
    }
    for (Operand operand : lenders(point, call)) {
      for (Value lent : call.loans().allOf(operand)) {
        roots.add(LentElements.lent(point, call, operand, lent));
      }
    }
    return roots;
  }

  /** The operands that the result is tied to. */
  static List<Operand> lenders(Point point, Call call) {
    Signature.Result result = call.signature().result();
    if (!result.isTied()) {
      return List.of();
    }
    return result.from().isEmpty() ? unnamed(point, call) : named(call, result.from());
  }

  /** Behind a method of an ordinary class may be a body that hands an argument back. */
  private static List<Operand> unnamed(Point point, Call call) {
    Operand receiver = call.receiver();
    if (receiver == null || !receiver.value().isTracked()) {
      return call.arguments();
    }
    if (point.types().resources().kindOf(EnclosingClass.of(call.method())) != Kind.ORDINARY) {
      return List.of(receiver);
    }
    List<Operand> all = new ArrayList<>(call.arguments());
    all.add(0, receiver);
    return all;
  }

  private static List<Operand> named(Call call, List<String> from) {
    // Class files may lack the names of parameters: then any of them may be meant.
    boolean known = from.stream().allMatch(name -> isNamed(call.signature(), name));
    List<Operand> roots = new ArrayList<>();
    if (call.receiver() != null && (!known || from.contains("this"))) {
      roots.add(call.receiver());
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      Signature.Parameter parameter = call.signature().parameterFor(i);
      if (parameter != null && (!known || from.contains(parameter.name()))) {
        roots.add(call.arguments().get(i));
      }
    }
    return roots;
  }

  private static boolean isNamed(Signature signature, String name) {
    return name.equals("this")
        || signature.parameters().stream().anyMatch(each -> each.name().equals(name));
  }
}
