package dev.freehold.checker.flow.store;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * What every name holds at one point of a method, and what became of the loans. Unreachable points
 * hold nothing.
 *
 * <p>It has more than twelve collaborators, as it is the whole store: names, loans and facts change
 * together, and each table is a class of its own.
 */
public final class State {
  private final NameTable names;
  private final LoanTable loans;
  private final ValueFacts facts;
  private final FlagTable flags;
  private boolean reachable;

  private State(
      NameTable names, LoanTable loans, ValueFacts facts, FlagTable flags, boolean reachable) {
    this.names = names;
    this.loans = loans;
    this.facts = facts;
    this.flags = flags;
    this.reachable = reachable;
  }

  public static State empty() {
    return new State(
        NameTable.empty(), LoanTable.empty(), ValueFacts.empty(), FlagTable.empty(), true);
  }

  public static State unreachable() {
    return new State(
        NameTable.empty(), LoanTable.empty(), ValueFacts.empty(), FlagTable.empty(), false);
  }

  public State copy() {
    return new State(names.copy(), loans.copy(), facts.copy(), flags.copy(), reachable);
  }

  public boolean isReachable() {
    return reachable;
  }

  public @Nullable Value get(Name name) {
    return names.get(name);
  }

  public boolean holds(Name name) {
    return get(name) != null;
  }

  /** Shows what each name holds. */
  public void forEach(BiConsumer<Name, Value> action) {
    names.all().forEach(action);
  }

  public void put(Name name, Value value) {
    if (reachable) {
      names.put(name, value);
    }
  }

  public @Nullable Value remove(Name name) {
    return names.remove(name);
  }

  /**
   * Ends every live binding of the tokens: they are moved or released, under whatever name. What is
   * known of a moved value stays known, as another name may hold it next.
   */
  public void end(Set<Token> tokens, Ending ending) {
    Set<Token> gone = new OwnerCount(names, facts.owners()).withoutOne(tokens);
    names.end(gone, ending.how().leaves(), ending.at());
    if (ending.how() != Access.MOVE) {
      facts.forget(gone);
    }
    endLoans(gone, ending);
  }

  /** Others may release these values from here on: nobody here has to. */
  public void escape(Set<Token> tokens) {
    Set<Token> whole = new OwnerCount(names, facts.owners()).withoutOne(tokens);
    names.change(value -> value.map(b -> whole.contains(b.token()) ? b.escaped() : b));
    facts.owners().forget(whole);
  }

  /** Who is asked how many owners values have, and told of one more. */
  public OwnerCount owners() {
    return new OwnerCount(names, facts().owners());
  }

  /** What has been given to a {@code return} that has not left the body yet. */
  public List<Name.Returned> returned() {
    return names.returned();
  }

  /** The {@code return} that the token was given to; null where there is none. */
  public Name.@Nullable Returned returned(Token token) {
    for (Name.Returned each : names.returned()) {
      Value value = get(each);
      if (value != null && value.any(b -> b.token().equals(token))) {
        return each;
      }
    }
    return null;
  }

  /** A {@code return} does not give the value after all: it belongs to who named it before. */
  public void reclaim(Name.Returned returned) {
    Value given = get(returned);
    if (given == null) {
      return;
    }
    Set<Token> owned =
        given.bindings().stream()
            .filter(Binding::owns)
            .map(Binding::token)
            .collect(Collectors.toSet());
    put(returned, given.map(Binding::escaped));
    names.change(value -> value.map(b -> owned.contains(b.token()) ? b.reclaimed() : b), returned);
  }

  /**
   * Forgets who owned the tokens: what is lost is reported once. Who moved one, or borrows from it,
   * stays known.
   */
  public void forgetOwners(Set<Token> tokens) {
    names.forgetOwners(tokens);
  }

  /** Forgets every binding of the tokens. */
  public void forget(Set<Token> tokens) {
    names.forget(tokens);
  }

  /** Forgets the token if nothing but the result of an expression owns it. */
  public void forgetUnnamed(Token token) {
    if (!names.isNamed(token)) {
      forget(Set.of(token));
    }
  }

  /** A token for the value that the site makes now, unlike those it made before. */
  public Token fresh(Site site) {
    Token token = names.fresh(site);
    facts.forget(Set.of(token));
    flags.made(token);
    return token;
  }

  /** The name is null here; values that it holds wherever they exist do not exist here. */
  public void becomeNull(Name name) {
    Value value = get(name);
    if (value == null) {
      return;
    }
    Set<Token> absent =
        value.bindings().stream()
            .filter(b -> b.loans().isEmpty())
            .map(Binding::token)
            .filter(Token::isExact)
            .collect(Collectors.toSet());
    forget(absent);
    put(name, Value.NULL);
  }

  /** The name is not null here; if it then holds one value only, so do its aliases. */
  public void becomeNonNull(Name name) {
    Value value = get(name);
    if (value == null || value.isDead()) {
      return;
    }
    put(name, value.nonNull());
    if (value.bindings().size() == 1) {
      Binding held = value.bindings().get(0);
      if (held.token().isExact() && held.loans().isEmpty()) {
        names.change(other -> other.narrowedTo(held.token()));
      }
    }
  }

  /**
   * The name does not hold some values here; those that it holds wherever they exist do not exist
   * here.
   *
   * @param absent which it does not hold
   * @return whether that leaves anything for it to hold; if not, control does not come here
   */
  public boolean exclude(Name name, Predicate<Binding> absent) {
    Value value = get(name);
    if (value == null || !value.isTracked()) {
      return true;
    }
    Set<Token> tokens =
        value.bindings().stream()
            .filter(b -> b.loans().isEmpty() && b.path().isWhole() && b.token().isExact())
            .filter(absent)
            .map(Binding::token)
            .collect(Collectors.toSet());
    forget(tokens);
    boolean all = value.bindings().stream().allMatch(b -> tokens.contains(b.token()));
    return !all || value.maybeNull() || value.maybeUnset();
  }

  /** What a local variable is here, or whether it is not null; null where that is not known. */
  public @Nullable Boolean known(VariableElement variable) {
    return flags.known(variable);
  }

  /** The variable is given a value: whether it is true, or not null; null where nobody can say. */
  public void set(VariableElement variable, @Nullable Boolean value) {
    if (reachable) {
      flags.set(variable, value);
    }
  }

  /**
   * A test has found that the variable is true, or not null; or that it is not.
   *
   * @return whether control can come here
   */
  public boolean assume(VariableElement variable, boolean value) {
    Boolean known = flags.known(variable);
    if (known != null) {
      return known == value;
    }
    Set<Token> absent = flags.absent(variable, value);
    if (!absent.isEmpty()) {
      forget(absent);
    }
    flags.set(variable, value);
    return true;
  }

  /** Whether a name other than {@code except} owns the token. */
  public boolean isOwned(Token token, @Nullable Name except) {
    return names.isOwned(token, except);
  }

  /**
   * Whether other names own some of the tokens, and none of them all of those: then a name for the
   * tokens is no second name for one value.
   */
  public boolean hasDifferentOwners(Set<Token> tokens, Name except) {
    Set<Token> owned = new HashSet<>();
    for (Token token : tokens) {
      if (isOwned(token, except)) {
        owned.add(token);
      }
    }
    return owned.size() > 1
        && owned.stream().map(Token::site).distinct().count() > 1
        && !names.hasOwnerOfAll(owned, except);
  }

  /**
   * A loan begins. One that began at the same site before, in an earlier iteration of a loop, is
   * the older one from here on, under whatever name it is held.
   *
   * @param through the loans of the name that lends
   */
  public void begin(Loan loan, Set<Loan> through) {
    if (!reachable) {
      return;
    }
    Set<Loan> parents = through;
    if (loans.contains(loan) && loans.withAncestors(names.held()).contains(loan)) {
      loans.age(loan);
      names.change(value -> value.map(b -> b.through(Loans.replacing(b.loans(), loan))));
      parents = Loans.replacing(through, loan);
    }
    loans.begin(loan, parents);
  }

  /**
   * Where the name may have one of several loans: those that no other name depends on. What was
   * borrowed through all of them does not count: it was borrowed through this name, and whether it
   * allows an access is asked of its own loan.
   *
   * @param part what is reached through the name, itself or a part of it
   * @param toldApart which other names have been lent something since this one had its loans
   */
  public Set<Loan> heldOnlyBy(Name name, Value part, Predicate<Name> toldApart) {
    Value value = get(name);
    Set<Loan> several = value == null ? Set.of() : value.loans();
    if (several.size() < 2 || !loans.areBehind(several, part.loans())) {
      return Set.of();
    }
    Set<Loan> others = new HashSet<>();
    names
        .all()
        .forEach(
            (other, held) -> {
              boolean lent = other instanceof Name.Lent;
              boolean through =
                  loans.areTakenThrough(several, held.loans(), lent) && toldApart.test(other);
              if (!other.equals(name) && !through) {
                others.addAll(held.loans());
              }
            });
    return loans.only(several, others);
  }

  /** A place is accessed: ends the loans that do not allow it, but for those that are spared. */
  public void access(Binding binding, Ending ending, Set<Loan> spared) {
    if (ending.how().writes()) {
      facts.changed(binding);
    }
    if (!loans.isEmpty()) {
      loans.access(binding, ending, spared);
    }
  }

  /** Ends every loan of the values, whoever holds them. */
  public void endLoans(Set<Token> tokens, Ending ending) {
    loans.endAll(tokens, ending);
  }

  /** Ends the loans that fit, whoever holds them, but for those that the value is held through. */
  public void endLoans(Predicate<Loan> fits, Value holder, Ending ending) {
    if (!loans.isEmpty()) {
      Set<Loan> own = loans.withAncestors(holder.loans());
      loans.endEach(loan -> !own.contains(loan) && fits.test(loan), ending);
    }
  }

  /** Whether something is borrowed here by its handle. */
  public boolean lendsByHandle() {
    return !loans.isEmpty() && loans.reachElements();
  }

  /** Whether what is held through those loans was borrowed by its handle. */
  public boolean isByHandle(Set<Loan> held) {
    return loans.withAncestors(held).stream().anyMatch(loan -> loan.path().isElements());
  }

  /** Whether a field of the object that the method was called on holds the value. */
  public boolean isHeldByField(Token token) {
    return names.all().entrySet().stream()
        .anyMatch(
            each ->
                each.getKey() instanceof Name.Field
                    && each.getValue().any(b -> b.token().equals(token)));
  }

  /** How a loan that the value is held through has ended; null while all are alive. */
  public @Nullable Death deathOf(Value value) {
    return loans.isEmpty() ? null : loans.deathOf(value.loans());
  }

  /** The values that a borrow is a part of, itself among them if it was not borrowed here. */
  public Set<Token> rootsOf(Binding binding) {
    return binding.loans().isEmpty() ? Set.of(binding.token()) : loans.roots(binding.loans());
  }

  /**
   * Values take up others that borrow: from here on they are held through the same loans.
   *
   * @param views which borrows show what the values take up later
   */
  public void absorb(Set<Token> tokens, Set<Loan> taken, Predicate<Token> views) {
    Predicate<Binding> takesUp =
        b ->
            tokens.contains(b.token())
                || (views.test(b.token()) && !Collections.disjoint(rootsOf(b), tokens));
    names.change(
        value ->
            value.map(
                b -> b.isLive() && takesUp.test(b) ? b.through(Loans.union(b.loans(), taken)) : b));
  }

  /** Drops the loans that no name holds, now and then. */
  public void dropUnheldLoans() {
    if (loans.hasGrown()) {
      keepHeldLoans();
    }
  }

  /** Where paths meet, what became of a loan that nobody holds must not be taken for another's. */
  private void keepHeldLoans() {
    if (!loans.isEmpty()) {
      loans.keep(names.held());
    }
  }

  /** Where paths meet, what is known of a value that is gone must not be taken for another's. */
  private void keepHeldFacts() {
    if (!facts.isEmpty()) {
      facts.keep(names.live());
    }
  }

  /** What is known of the values. */
  public ValueFacts facts() {
    return reachable ? facts : ValueFacts.empty();
  }

  /**
   * Joins another path into this one; says whether this one changed.
   *
   * <p>Behind line 10 of the program in the package's description, two paths meet:
   *
   * <pre>{@code
   *             page    same               lent
   * not twice   2       2                  2 @Ref through 4
   * twice       9       2, released in 8   2 @Ref through 4
   * joined      2 or 9  2, or 2' released  2 through 4, or 2' through 4'
   * }</pre>
   *
   * <p>The value of line 2 is not held in the same way on both, and so is not taken to be one: see
   * {@link TokenMatch}. The second is called {@code 2'} from here on, and its loan {@code 4'}. Then
   * each name may hold what it held on either path; a loan that has ended on one has ended, by the
   * access that stands first in the source; and of the facts about values, a field is unwritten if
   * it is on one path, and known to be null if it is on both.
   */
  public boolean join(State other) {
    if (!other.reachable) {
      return false;
    }
    if (!reachable) {
      reachable = true;
      names.putAll(other.names);
      loans.putAll(other.loans);
      facts.putAll(other.facts);
      flags.putAll(other.flags);
      return true;
    }
    keepHeldLoans();
    other.keepHeldLoans();
    keepHeldFacts();
    other.keepHeldFacts();
    Map<Name, Value> others = other.names.all();
    Map<Token, Token> renaming = TokenMatch.match(names.all(), others);
    LoanTable before = loans.copy();
    loans.join(other.loans, renaming);
    boolean changed = facts.join(other.facts, renaming);
    if (!flags.isEmpty()) {
      changed |=
          flags.join(
              other.flags, tokensOf(names.all(), Map.of()), tokensOf(others, renaming), renaming);
    }
    for (Map.Entry<Name, Value> entry : others.entrySet()) {
      Value renamed = renamed(entry.getValue(), renaming);
      Value mine = get(entry.getKey());
      Value joined = mine == null ? renamed : mine.join(renamed);
      if (!joined.equals(mine)) {
        put(entry.getKey(), joined);
        changed = true;
      }
    }
    // What a loan was taken through on the other path only goes again if the loan has ended here.
    keepHeldLoans();
    return changed || !loans.equals(before);
  }

  private static Set<Token> tokensOf(Map<Name, Value> values, Map<Token, Token> renaming) {
    Set<Token> tokens = new HashSet<>();
    for (Value value : values.values()) {
      for (Binding each : value.bindings()) {
        tokens.add(renaming.getOrDefault(each.token(), each.token()));
      }
    }
    return tokens;
  }

  private static Value renamed(Value value, Map<Token, Token> renaming) {
    return renaming.isEmpty() ? value : value.map(b -> b.renamed(renaming));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof State state
        && state.reachable == reachable
        && state.names.equals(names)
        && state.loans.equals(loans)
        && state.facts.equals(facts)
        && state.flags.equals(flags);
  }

  @Override
  public int hashCode() {
    return Objects.hash(names, loans, facts, flags, reachable);
  }
}
