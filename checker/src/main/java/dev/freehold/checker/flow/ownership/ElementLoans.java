package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Ending;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.PoolContents;
import dev.freehold.checker.types.Qualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * What handles reach. A handle is a number, so the element that {@code pool.at(handle)} lends may
 * be any of the pool, whoever owns it.
 *
 * <pre>{@code
 * 1  Quote quote = pool.alloc();            // no handle names it yet
 * 2  long handle = pool.handleOf(quote);    // from here on, one may
 * 3  @Ref Quote read = pool.at(handle);     // borrows the elements of the pool, shared
 * 4  quote.id(5);                           // ends that loan, as the two may be the same
 * 5  @Mut Quote mine = quote;               // borrows the quote, exclusively
 * 6  pool.editAt(handle).id(6);             // ends that loan, for the same reason
 * }</pre>
 *
 * <p>So an access to an element, or to what owns elements and may release them, ends what was
 * borrowed by handles; and looking a handle up ends borrows of elements that do not allow it. Two
 * elements are known to differ where no handle names the one, or where each is of another pool.
 *
 * <p>It has more than twelve collaborators, most of them the records of the store: here both
 * directions meet.
 */
public final class ElementLoans {
  private static final Set<String> ALLOCATIONS = Set.of("alloc", "tryAlloc");
  private static final Set<String> EXCHANGES = Set.of("remove", "replace");
  private static final String NAMING = "handleOf";

  private ElementLoans() {}

  /** A call gave a new value, which may be an element of the pool that it was made on. */
  public static void made(Point point, Token token, Call call) {
    Operand receiver = call.receiver();
    if (receiver == null || !receiver.value().isTracked()) {
      return;
    }
    TypeElement elements = elementsOf(point, receiver);
    if (elements != null && point.types().poolContents().mayBe(givenBy(call), elements)) {
      boolean named = !ALLOCATIONS.contains(nameOf(call.method()));
      point.state().facts().element(token, tokensOf(receiver.value()), named);
    }
  }

  /** What is lent to code that is not looked into, which may ask for its handle. */
  public static void shown(Point point, Call call) {
    if (!point.state().facts().knowsElements()) {
      return;
    }
    boolean ofPools = point.types().declarations().isOfPools(call.method());
    if (call.signature().field() || (ofPools && !nameOf(call.method()).equals(NAMING))) {
      return;
    }
    if (call.receiver() != null && call.signature().receiver() != Qualifier.OWN) {
      named(point, call.receiver().value());
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      var parameter = call.signature().parameterFor(i);
      if (parameter == null || parameter.ownership() != Qualifier.OWN) {
        named(point, call.arguments().get(i).value());
      }
    }
  }

  /** Somebody gets to know the value, and may ask for its handle. */
  public static void named(Point point, Value value) {
    value.bindings().forEach(binding -> point.state().facts().named(binding.token()));
  }

  /**
   * Something is done with a place: where it may be an element, or own one that is released, what
   * was borrowed by handles ends.
   */
  static void accessed(Point point, Binding binding, Ending ending) {
    Access how = ending.how();
    if (how == Access.MOVE || how == Access.LOSE || !point.state().lendsByHandle()) {
      return;
    }
    boolean releases = how.leavesNothing() || (how == Access.BORROW_MUT && mayRelease(ending));
    end(point, binding, ending, releases);
  }

  /**
   * A value is handed over to code that may release it.
   *
   * @param to a method; null for a function, which may do anything
   */
  static void handedOver(Point point, Operand operand, @Nullable ExecutableElement to) {
    if (to == null || !point.types().declarations().isOfPools(to)) {
      Ending ending = new Ending(operand.tree(), Access.MOVE, operand.text());
      for (Binding binding : point.current(operand).live()) {
        end(point, binding, ending, true);
      }
    }
  }

  private static void end(Point point, Binding binding, Ending ending, boolean releases) {
    if (!point.state().lendsByHandle()
        || point.state().isByHandle(binding.loans())
        || point.state().deathOf(Value.of(binding)) != null) {
      return;
    }
    boolean writes = ending.how().writes();
    point
        .state()
        .endLoans(
            loan ->
                loan.path().isElements()
                    && (writes || loan.kind() == Loan.Kind.EXCLUSIVE)
                    && concerns(point, loan, binding, releases),
            Value.of(binding),
            ending);
  }

  private static boolean concerns(Point point, Loan loan, Binding binding, boolean releases) {
    PoolContents contents = point.types().poolContents();
    TypeMirror type = typeOf(point, binding.token());
    for (TypeElement elements : contents.poolsIn(typeOf(point, loan.site()))) {
      if (contents.mayBe(type, elements)) {
        return mayBeLent(point, binding.token(), Set.of(loan.token()));
      }
      if (releases && contents.mayOwn(contents.partOf(type, binding.path().steps()), elements)) {
        return true;
      }
    }
    return false;
  }

  /** What the containers that come with the product do with what they hold, is known. */
  private static boolean mayRelease(Ending ending) {
    if (!(ending.at() instanceof MethodInvocationTree call)) {
      return true;
    }
    ExecutableElement method = TreeUtils.elementFromUse(call);
    return !PoolContents.isContainer(EnclosingClass.of(method)) || nameOf(method).equals("clear");
  }

  /** Whether a handle of one of those pools may name the element. */
  private static boolean mayBeLent(Point point, Token element, Set<Token> pools) {
    if (!point.state().facts().mayBeNamed(element) && !point.state().isHeldByField(element)) {
      return false;
    }
    Set<Token> homes = point.state().facts().poolsOf(element);
    return homes == null
        || pools.stream().anyMatch(pool -> homes.stream().anyMatch(home -> mayBe(pool, home)));
  }

  /** Whether two values may be one. What a call made is nothing that was there before. */
  private static boolean mayBe(Token pool, Token other) {
    Site.Kind kind = pool.site().kind();
    boolean fresh = kind == Site.Kind.RESULT || other.site().kind() == Site.Kind.RESULT;
    boolean fields = kind == Site.Kind.FIELD && other.site().kind() == Site.Kind.FIELD;
    return pool.equals(other) || !(fresh || fields);
  }

  /** At the call: whoever is given a pool reaches its elements by their handles. */
  public static void reached(Point point, Call call) {
    Operand receiver = call.receiver();
    if (receiver != null) {
      reach(point, call, receiver, call.signature().receiver());
      exchange(point, call, receiver);
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      var parameter = call.signature().parameterFor(i);
      reach(point, call, call.arguments().get(i), parameter == null ? null : parameter.ownership());
    }
  }

  private static void reach(Point point, Call call, Operand operand, @Nullable Qualifier as) {
    if (!operand.value().isTracked()) {
      return;
    }
    boolean tied = lendsElements(point, call, operand);
    boolean exclusive = as == Qualifier.MUT && (tied || elementsOf(point, operand) != null);
    if ((!tied && !exclusive) || as == null || as == Qualifier.OWN) {
      return;
    }
    Set<TypeElement> elements = point.types().poolContents().poolsIn(typeOf(point, operand));
    Set<Token> pools = tokensOf(operand.value());
    Access how = exclusive ? Access.FIND_MUT : Access.FIND;
    Ending ending = new Ending(call.tree(), how, Operand.untracked(call.tree()).text());
    point
        .state()
        .endLoans(
            loan ->
                (loan.kind() == Loan.Kind.EXCLUSIVE
                        || (exclusive && loan.kind() == Loan.Kind.SHARED))
                    && !point.state().isByHandle(Set.of(loan))
                    && elements.stream().anyMatch(each -> isOfElement(point, loan, each, pools)),
            Value.anyOf(lentTo(call)),
            ending);
  }

  private static boolean isOfElement(
      Point point, Loan loan, TypeElement elements, Set<Token> pools) {
    PoolContents contents = point.types().poolContents();
    TypeMirror type = typeOf(point, loan.token());
    if (contents.mayBe(type, elements)) {
      return mayBeLent(point, loan.token(), pools);
    }
    return type instanceof DeclaredType declared
        && PoolContents.isContainer((TypeElement) declared.asElement())
        && contents.mayOwn(type, elements);
  }

  /** A pool in a file gives up, or exchanges, what a handle names. */
  private static void exchange(Point point, Call call, Operand receiver) {
    TypeElement elements =
        EXCHANGES.contains(nameOf(call.method())) ? elementsOf(point, receiver) : null;
    if (elements == null
        || !receiver.value().isTracked()
        || !point.types().declarations().isOfPools(call.method())) {
      return;
    }
    String handle = call.arguments().get(0).text();
    point
        .state()
        .endLoans(
            loan ->
                loan.path().isElements()
                    && point
                        .types()
                        .poolContents()
                        .poolsIn(typeOf(point, loan.site()))
                        .contains(elements)
                    && tokensOf(receiver.value()).stream().anyMatch(t -> mayBe(t, loan.token())),
            Value.UNTRACKED,
            new Ending(call.tree(), Access.REPLACE, handle));
  }

  /**
   * What an operand lends to a result: of a pool, its elements.
   *
   * @param lent what the call holds of the operand
   * @return what the result is held through
   */
  public static Value lent(Point point, Call call, Operand operand, Value lent) {
    if (!lendsElements(point, call, operand)) {
      return lent;
    }
    return lent.map(
        binding -> {
          boolean exclusive = binding.strength() == Qualifier.MUT;
          Loan loan =
              new Loan(
                  operand.tree(),
                  binding.token(),
                  binding.path().elements(),
                  exclusive ? Loan.Kind.EXCLUSIVE : Loan.Kind.SHARED,
                  false);
          if (!binding.isLive()) {
            return binding;
          }
          point.state().begin(loan, binding.loans());
          return binding.through(Set.of(loan));
        });
  }

  /**
   * Whether what the call gives may lie in an element of the operand, found by its handle. What a
   * pool lends does, unless it is the pool itself; of an object that has a pool, an element does
   * that it cannot own.
   */
  private static boolean lendsElements(Point point, Call call, Operand operand) {
    PoolContents contents = point.types().poolContents();
    TypeMirror type = typeOf(point, operand);
    Set<TypeElement> pools = contents.poolsIn(type);
    if (pools.isEmpty() || !call.signature().result().isTied() || !isLender(call, operand)) {
      return false;
    }
    TypeMirror given = givenBy(call);
    if (contents.elementsOf(type) != null) {
      return contents.poolsIn(given).isEmpty();
    }
    return pools.stream()
        .anyMatch(each -> contents.mayBe(given, each) && !contents.mayOwn(type, each));
  }

  /** Whether the result is tied to the operand, which the call holds. */
  private static boolean isLender(Call call, Operand operand) {
    List<String> from = call.signature().result().from();
    if (call.loans().of(operand) == null) {
      return false;
    }
    int index = call.arguments().indexOf(operand);
    var parameter = index < 0 ? null : call.signature().parameterFor(index);
    return from.isEmpty() || from.contains(parameter == null ? "this" : parameter.name());
  }

  private static List<Binding> lentTo(Call call) {
    List<Binding> lent = new ArrayList<>();
    if (call.receiver() != null) {
      call.loans().allOf(call.receiver()).forEach(value -> lent.addAll(value.bindings()));
    }
    for (Operand argument : call.arguments()) {
      call.loans().allOf(argument).forEach(value -> lent.addAll(value.bindings()));
    }
    return lent;
  }

  private static @Nullable TypeElement elementsOf(Point point, Operand operand) {
    return point.types().poolContents().elementsOf(typeOf(point, operand));
  }

  private static Set<Token> tokensOf(Value value) {
    return value.bindings().stream().map(Binding::token).collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable TypeMirror givenBy(Call call) {
    return UnannotatedCode.typeOf(call.tree());
  }

  private static @Nullable TypeMirror typeOf(Point point, Operand operand) {
    return operand.name() instanceof Name.This
        ? point.context().type().asType()
        : typeOf(point, operand.tree());
  }

  private static @Nullable TypeMirror typeOf(Point point, Token token) {
    return token.site().kind() == Site.Kind.RECEIVER
        ? point.context().type().asType()
        : typeOf(point, token.site().tree());
  }

  private static @Nullable TypeMirror typeOf(Point point, Tree tree) {
    TypeMirror type = UnannotatedCode.typeOf(tree);
    if (type instanceof TypeVariable variable) {
      return variable.getUpperBound();
    }
    // A method that is called without an object stands for the object that it is called on.
    boolean implicit = type != null && type.getKind() == TypeKind.EXECUTABLE;
    return implicit ? point.context().type().asType() : type;
  }

  private static String nameOf(ExecutableElement method) {
    return method.getSimpleName().toString();
  }
}
