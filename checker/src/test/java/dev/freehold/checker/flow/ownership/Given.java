package dev.freehold.checker.flow.ownership;

import static dev.freehold.checker.flow.store.Sketch.ending;
import static dev.freehold.checker.flow.store.Sketch.expression;
import static dev.freehold.checker.flow.store.Sketch.field;
import static dev.freehold.checker.flow.store.Sketch.line;
import static dev.freehold.checker.flow.store.Sketch.name;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.Events;
import dev.freehold.checker.flow.ownership.MethodContext.Role;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Path;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * A point of a method, made by hand: {@code given().owned("a").borrowed("m", EXCLUSIVE, "a")}. Each
 * step stands in a line of its own, from line 1 on; what a test does comes in line 30 or later.
 */
final class Given {
  private final List<VariableElement> ownedFields = new ArrayList<>();
  private final List<VariableElement> inherited = new ArrayList<>();
  private final Set<String> lenders = new HashSet<>();
  private final Events events = new Events();
  private OwnershipTypes types;
  private Role role = Role.METHOD;
  private Qualifier receiver;
  private Point point;
  private int lines;

  private Given() {}

  static Given given() {
    return new Given();
  }

  /** In a program of which the types are known; else nothing may ask for a type. */
  Given in(OwnershipTypes program) {
    types = program;
    return this;
  }

  /** In a body of that kind. */
  Given in(Role body) {
    role = body;
    return this;
  }

  /** In a body whose result may borrow from these parameters, or {@code this}. */
  Given lending(String... names) {
    lenders.addAll(List.of(names));
    return this;
  }

  /** In a method that holds {@code this} so. */
  Given self(Qualifier strength) {
    receiver = strength;
    return put(new Name.This(), made(Site.Kind.RECEIVER, "this", strength));
  }

  /** {@code this} has a field that owns a value. */
  Given ownedField(String name) {
    return ownedField(name, made(Site.Kind.FIELD, "this." + name, Qualifier.OWN));
  }

  /** {@code this} has a field that ought to own a value. */
  Given ownedField(String name, Value holds) {
    ownedFields.add(field(name).variable());
    return put(field(name), holds);
  }

  /** {@code this} has a field of a superclass, which {@code super.close()} releases. */
  Given inheritedField(String name) {
    inherited.add(field(name).variable());
    return put(field(name), made(Site.Kind.INHERITED, "super.close()", Qualifier.OWN));
  }

  /** Each name owns a value that a call of its own made. */
  Given owned(String... names) {
    for (String each : names) {
      put(name(each), made(Site.Kind.RESULT, "make(" + each + ")", Qualifier.OWN));
    }
    return this;
  }

  /** A parameter, which the caller hands over or lends. */
  Given parameter(String name, Qualifier strength) {
    return of(Site.Kind.PARAMETER, name, strength);
  }

  /** A name for a value of that origin. */
  Given of(Site.Kind kind, String name, Qualifier strength) {
    return put(name(name), made(kind, name, strength));
  }

  /** A name borrows what another one names. */
  Given borrowed(String name, Loan.Kind kind, String from) {
    return borrowed(name, kind, from, Path.WHOLE);
  }

  /** A name borrows a part of what another one names. */
  Given borrowed(String name, Loan.Kind kind, String from, Path part) {
    Qualifier as = kind == Loan.Kind.EXCLUSIVE ? Qualifier.MUT : Qualifier.REF;
    Tree site = nextLine();
    Value lent =
        value(from)
            .map(
                lender -> {
                  Binding place = lender.part(part);
                  Loan loan = new Loan(site, place.token(), place.path(), kind, false);
                  point().state().begin(loan, lender.loans());
                  return place.through(Set.of(loan)).granted(as);
                });
    return put(name(name), lent);
  }

  /** A second name for what another one names. */
  Given alsoNamed(String name, String other) {
    return put(name(name), value(other));
  }

  /** A name for what either of two names holds. */
  Given either(String name, String first, String second) {
    List<Binding> all = new ArrayList<>(value(first).bindings());
    all.addAll(value(second).bindings());
    return put(name(name), Value.anyOf(all));
  }

  Given maybeNull(String name) {
    return put(name(name), value(name).orNull());
  }

  /** The value of a name is gone, whoever names it. */
  Given ended(String name, Access how, int line) {
    point().state().end(value(name).liveTokens(), ending(how, line));
    return this;
  }

  /** The same, on one of two paths that meet here. */
  Given maybeEnded(String name, Access how, int line) {
    var other = point().state().copy();
    ended(name, how, line);
    point().state().join(other);
    return this;
  }

  /** A try statement is going to release what a name holds. */
  Given heldByTry(String name) {
    point().tryResources().add(name(name));
    return this;
  }

  Given put(Name name, Value value) {
    point().state().put(name, value);
    return this;
  }

  private Value made(Site.Kind kind, String description, Qualifier strength) {
    return Value.of(Binding.of(new Token(new Site(kind, nextLine(), description), 0), strength));
  }

  private Tree nextLine() {
    lines++;
    return line(lines);
  }

  /** The point, which knows how {@code this} is held and which fields there are by then. */
  Point point() {
    if (point == null) {
      point = new Point(types, context(), events);
    }
    return point;
  }

  private MethodContext context() {
    return new MethodContext(
        null,
        line(1),
        receiver,
        Signature.Result.NOTHING,
        lenders,
        role,
        ownedFields,
        new InheritedFields(inherited, inherited.isEmpty() ? "" : "super.close()"),
        List.of());
  }

  /** A name, as it is written in that line. */
  Operand use(String name, int line) {
    return new Operand(expression(name, line), value(name), name(name));
  }

  /** {@code this}, as it is written in that line. */
  Operand useOfThis(int line) {
    Name self = new Name.This();
    return new Operand(expression("this", line), value(self), self);
  }

  /** The result of a call in that line, which nobody has taken yet. */
  Operand temporary(Value value, int line) {
    Tree tree = line(line);
    put(new Name.Temporary(tree), value);
    return new Operand(tree, value, new Name.Temporary(tree));
  }

  /** A part of what a name holds, which has no name itself and is no owner. */
  Operand part(String name, String part, int line) {
    Value place = value(name).map(b -> b.part(part, Qualifier.MUT));
    return new Operand(expression(name + "." + part, line), place, null);
  }

  /**
   * A call in line 35.
   *
   * @param method of the program
   * @param object what it is called on; null where there is none
   */
  Call call(ExecutableElement method, Operand object, Operand... arguments) {
    return callOf(method, types.signatures().of(method), object, arguments);
  }

  /** The same, where the signature is another one. */
  Call callOf(ExecutableElement method, Signature says, Operand object, Operand... arguments) {
    return new Call(line(35), method, says, object, List.of(arguments), new CallLoans(point()));
  }

  Value value(String name) {
    return value(name(name));
  }

  Value value(Name name) {
    return Objects.requireNonNull(point().state().get(name), name::toString);
  }

  /** What a name holds now, see {@link Told}. */
  String state(String name) {
    return Told.value(point().state(), point().state().get(name(name)));
  }

  String state(Value value) {
    return Told.value(point().state(), value);
  }

  /** What has been told, see {@link Told}. */
  List<String> told() {
    return events.seen().stream().map(Told::event).toList();
  }
}
