package dev.freehold.checker.flow.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The loans that names hold at one point of a method: what each was taken through, how it ended.
 */
final class LoanTable {
  private record Entry(Set<Loan> parents, @Nullable Death death) {
    /**
     * What it was taken through does not matter once it has ended, and is not kept for its sake.
     */
    Entry {
      parents = death == null ? parents : Set.of();
    }

    Entry join(Entry other) {
      Set<Loan> all = parents;
      if (!all.containsAll(other.parents)) {
        all = new LinkedHashSet<>(parents);
        all.addAll(other.parents);
      }
      return new Entry(all, Witness.earlier(death, other.death));
    }
  }

  private final Map<Loan, Entry> entries;

  /** How many there were when those that nobody holds were dropped last. */
  private int kept;

  private LoanTable(Map<Loan, Entry> entries, int kept) {
    this.entries = entries;
    this.kept = kept;
  }

  static LoanTable empty() {
    return new LoanTable(new LinkedHashMap<>(), 0);
  }

  LoanTable copy() {
    return new LoanTable(new LinkedHashMap<>(entries), kept);
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  boolean contains(Loan loan) {
    return entries.containsKey(loan);
  }

  void begin(Loan loan, Set<Loan> parents) {
    entries.put(loan, new Entry(parents, null));
  }

  /** The loan that was begun at that site before becomes the older one. */
  void age(Loan loan) {
    Map<Loan, Entry> before = new LinkedHashMap<>(entries);
    entries.clear();
    before.forEach(
        (each, entry) -> {
          Entry aged = new Entry(Loans.replacing(entry.parents(), loan), entry.death());
          entries.merge(each.equals(loan) ? loan.asOlder() : each, aged, Entry::join);
        });
  }

  /** How one of the loans ended, the first in the source; null while all are alive. */
  @Nullable Death deathOf(Collection<Loan> loans) {
    Death first = null;
    for (Loan loan : loans) {
      Entry entry = entries.get(loan);
      first = Witness.earlier(first, entry == null ? null : entry.death());
    }
    return first;
  }

  /** The loans that an alias of a part stands for: those of the name it was taken through. */
  private Set<Loan> behindAliases(Set<Loan> loans) {
    Set<Loan> behind = new LinkedHashSet<>();
    for (Loan loan : loans) {
      Entry entry = entries.get(loan);
      if (loan.kind() == Loan.Kind.ALIAS_OF_BORROW && entry != null) {
        behind.addAll(behindAliases(entry.parents()));
      } else if (loan.kind() != Loan.Kind.ALIAS) {
        behind.add(loan);
      }
    }
    return behind;
  }

  /** Whether they are these loans, or those that second names for a part stand for. */
  boolean areBehind(Set<Loan> several, Set<Loan> held) {
    return several.equals(held) || several.equals(behindAliases(held));
  }

  /** The loans, and those that they were taken through. */
  Set<Loan> withAncestors(Collection<Loan> loans) {
    Set<Loan> all = new LinkedHashSet<>();
    loans.forEach(loan -> addWithAncestors(loan, all));
    return all;
  }

  /**
   * The loans of a name, and those that they were taken through, on which no other name depends. On
   * a path on which the name has another one of them, as after {@code node = node.next()} in a
   * loop, nobody has these.
   *
   * @param byOthers what other names hold
   */
  Set<Loan> only(Collection<Loan> held, Collection<Loan> byOthers) {
    Set<Loan> only = withAncestors(held);
    only.removeAll(withAncestors(byOthers));
    return only;
  }

  /**
   * Whether what is held was borrowed through a name that may have one of several loans: through
   * each of them, and in no other way. Then it was borrowed through the one that the name has.
   *
   * @param several the loans of that name
   * @param aliases whether a second name for a part counts as borrowed
   */
  boolean areTakenThrough(Collection<Loan> several, Collection<Loan> held, boolean aliases) {
    Set<Loan> behind = withAncestors(several);
    Set<Loan> seen = new HashSet<>();
    Set<Loan> through = new HashSet<>();
    Deque<Loan> open = new ArrayDeque<>(held);
    while (!open.isEmpty()) {
      Loan loan = open.pop();
      Entry entry = entries.get(loan);
      boolean borrows = loan.kind() == Loan.Kind.SHARED || loan.kind() == Loan.Kind.EXCLUSIVE;
      if ((!borrows && !aliases) || behind.contains(loan)) {
        return false;
      }
      if (seen.add(loan) && entry != null) {
        for (Loan parent : entry.parents()) {
          (several.contains(parent) ? through : open).add(parent);
        }
      }
    }
    return through.containsAll(several);
  }

  private void addWithAncestors(Loan loan, Set<Loan> into) {
    Entry entry = entries.get(loan);
    if (into.add(loan) && entry != null) {
      entry.parents().forEach(parent -> addWithAncestors(parent, into));
    }
  }

  /**
   * A place is accessed: ends the loans that do not allow it, by whichever of its loans the name
   * reaches the place.
   *
   * <pre>{@code
   * void print(@Mut Page page) {
   * 1  @Mut Page all = page;          // begins A, exclusive, of page
   * 2  @Mut Part head = all.head;     // begins B, exclusive, of page.head, through A
   * 3  @Ref Part foot = all.foot;     // begins C, shared, of page.foot, through A
   * 4  all.head.clear();              // ends B
   * 5  page.clear();                  // ends A, and with it C
   * }
   * }</pre>
   *
   * <p>Line 2 accesses {@code page.head} exclusively, through A. A stays, as no access ends the
   * loans through which it reaches its place. Line 3 accesses {@code page.foot}, which does not
   * overlap what B is of. Line 4 accesses {@code page.head} through A again: B overlaps it, was
   * taken through A, and does not allow it. C is of another part. Line 5 accesses all of {@code
   * page} by a name with no loan, through which all loans were taken: A does not allow it, and ends
   * with all that was taken through it. Whoever uses {@code foot} now is told of line 5.
   *
   * @param binding the name that is used, as one of its possibilities; without loans, the owner
   * @param spared loans that do not end
   */
  void access(Binding binding, Ending ending, Set<Loan> spared) {
    Set<Loan> through = behindAliases(binding.loans());
    if (through.isEmpty()) {
      access((Loan) null, binding, ending, spared);
    }
    for (Loan loan : through) {
      access(loan, binding, ending, spared);
    }
  }

  private void access(@Nullable Loan through, Binding binding, Ending ending, Set<Loan> spared) {
    Set<Loan> own = through == null ? Set.of() : withAncestors(Set.of(through));
    List<Loan> ended = new ArrayList<>();
    entries.forEach(
        (loan, entry) -> {
          if (entry.death() == null
              && loan.token().equals(binding.token())
              && ending.how().ends(loan, binding.path())
              && !own.contains(loan)
              && !spared.contains(loan)
              && (through == null || isTakenThrough(loan, through))) {
            ended.add(loan);
          }
        });
    ended.forEach(loan -> end(loan, new Death(ending, loan)));
  }

  private boolean isTakenThrough(Loan loan, Loan through) {
    Entry entry = entries.get(loan);
    return entry != null && withAncestors(entry.parents()).contains(through);
  }

  /** Ends every loan of the values: they are gone. */
  void endAll(Set<Token> tokens, Ending ending) {
    for (Loan loan : List.copyOf(entries.keySet())) {
      if (tokens.contains(loan.token())) {
        end(loan, new Death(ending, loan));
      }
    }
  }

  /** Ends the loans that are alive and fit. */
  void endEach(Predicate<Loan> fits, Ending ending) {
    for (Map.Entry<Loan, Entry> each : List.copyOf(entries.entrySet())) {
      if (each.getValue().death() == null && fits.test(each.getKey())) {
        end(each.getKey(), new Death(ending, each.getKey()));
      }
    }
  }

  /** Whether one of the loans is what a handle reaches. */
  boolean reachElements() {
    return entries.keySet().stream().anyMatch(loan -> loan.path().isElements());
  }

  /** A loan ends, and with it those that were taken through it. */
  private void end(Loan ended, Death death) {
    List<Loan> ending = new ArrayList<>();
    entries.forEach(
        (loan, entry) -> {
          if (entry.death() == null && (loan.equals(ended) || isTakenThrough(loan, ended))) {
            ending.add(loan);
          }
        });
    ending.forEach(loan -> entries.put(loan, new Entry(Set.of(), death)));
  }

  /** Whether there are so many more that it pays to look for those that nobody holds. */
  boolean hasGrown() {
    return entries.size() > 2 * kept;
  }

  /** Drops the loans that nobody holds. */
  void keep(Collection<Loan> held) {
    entries.keySet().retainAll(withAncestors(held));
    kept = entries.size();
  }

  void putAll(LoanTable other) {
    entries.putAll(other.entries);
  }

  /** Joins another path into this one. */
  void join(LoanTable other, Map<Token, Token> renaming) {
    for (Map.Entry<Loan, Entry> each : other.entries.entrySet()) {
      Entry entry = each.getValue();
      Loan loan = each.getKey().renamed(renaming);
      Entry renamed = new Entry(Loans.renamed(entry.parents(), renaming), entry.death());
      Entry mine = entries.get(loan);
      entries.put(loan, mine == null ? renamed : mine.join(renamed));
    }
  }

  /** The values that the loans are of, back to those that were not borrowed. */
  Set<Token> roots(Collection<Loan> loans) {
    Set<Token> roots = new HashSet<>();
    withAncestors(loans).forEach(loan -> roots.add(loan.token()));
    return roots;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LoanTable table && table.entries.equals(entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }
}
