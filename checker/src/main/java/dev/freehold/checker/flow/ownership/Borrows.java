package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Ending;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Qualifier;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Borrow: who borrows what, and whose borrow an access ends.
 *
 * <p>It has more than twelve collaborators, most of them the records of the store: here loans are
 * made.
 */
public final class Borrows {
  private Borrows() {}

  /** Something is done with what the operand names, where it stands. */
  public static void access(Point point, Operand operand, Access how) {
    access(point, operand, how, operand.tree());
  }

  /**
   * Something is done with what the operand names: the loans that others took of it through this
   * name, that overlap the place and do not allow the access, end here. Whoever uses one of them
   * afterwards is told of it.
   */
  public static void access(Point point, Operand operand, Access how, Tree at) {
    Ending ending = new Ending(at, how, operand.text());
    Value value = point.current(operand);
    accessAll(point, value, ending, heldOnlyBy(point, operand, value));
    if (operand.name() instanceof Name.This) {
      for (VariableElement field : point.context().allOwnedFields()) {
        accessAll(point, point.state().get(new Name.Field(field)), ending, Set.of());
      }
    } else if (operand.name() instanceof Name.Field field) {
      accessAll(point, OwnedFields.asPartOfThis(point, field.variable()), ending, Set.of());
    }
  }

  /** Something is done with a part of what an operand names. */
  public static void accessPart(Point point, Operand whole, Value part, Access how, Tree at) {
    Ending ending = new Ending(at, how, new Operand(at, part, null).text());
    accessAll(point, part, ending, heldOnlyBy(point, whole, part));
  }

  private static Set<Loan> heldOnlyBy(Point point, Operand operand, Value part) {
    Name root = operand.root();
    return root == null
        ? Set.of()
        : point.state().heldOnlyBy(root, part, other -> isToldApart(point, root, other));
  }

  /**
   * Whether another name has what was borrowed through a name since that had its loans: what it
   * lends to the call at hand. A local that says what it borrows begins a loan whenever it is
   * assigned; a plain one may have an older one again.
   */
  private static boolean isToldApart(Point point, Name root, Name other) {
    return (other instanceof Name.Lent lent && root.equals(Operand.untracked(lent.tree()).root()))
        || (root instanceof Name.Local local && point.types().written(local.variable()) != null);
  }

  private static void accessAll(
      Point point, @Nullable Value value, Ending ending, Set<Loan> spared) {
    if (value != null) {
      for (Binding binding : value.live()) {
        point.state().access(binding, ending, spared);
        ElementLoans.accessed(point, binding, ending);
        point.captured().note(binding, ending.how());
      }
    }
  }

  /**
   * What the operand names is borrowed: that is an access to it, and begins a loan that lasts until
   * an access ends it.
   *
   * @param as shared or exclusively
   * @param site where the loan begins
   * @return what the borrower holds
   */
  public static Value borrow(Point point, Operand operand, Qualifier as, Tree site) {
    boolean exclusive = as == Qualifier.MUT;
    access(point, operand, exclusive ? Access.BORROW_MUT : Access.BORROW_SHARED, site);
    Loan.Kind kind = exclusive ? Loan.Kind.EXCLUSIVE : Loan.Kind.SHARED;
    return begin(point, point.current(operand), b -> loan(b, kind, site))
        .map(b -> b.isLive() ? b.granted(as) : b);
  }

  /** A second name for a part: nothing is borrowed, but it ends with the whole. */
  public static Value alias(Point point, Value part, Tree site) {
    return begin(point, part, b -> b.path().isWhole() ? null : loan(b, b.kindOfAlias(), site));
  }

  /** Something keeps the whole of what an operand names, as a second name for it would. */
  public static Value keep(Point point, Operand operand) {
    Tree site = operand.tree();
    return begin(point, point.current(operand), b -> loan(b, b.kindOfAlias(), site));
  }

  /** Like a shared borrow, but one that begins beside those that are there. */
  public static Value watch(Point point, Operand operand, Tree site) {
    return begin(point, point.current(operand), b -> loan(b, Loan.Kind.SHARED, site))
        .map(b -> b.granted(Qualifier.REF));
  }

  private static Loan loan(Binding lender, Loan.Kind kind, Tree site) {
    return new Loan(site, lender.token(), lender.path(), kind, false);
  }

  /**
   * Begins a loan of each place that the lender may be; one that it may reach in several ways is
   * lent once, through all of them.
   *
   * @param loanOf the loan of one possibility of the lender; null where it is not lent
   */
  private static Value begin(Point point, Value lender, Function<Binding, @Nullable Loan> loanOf) {
    Map<Loan, Set<Loan>> begun = new LinkedHashMap<>();
    for (Binding binding : lender.live()) {
      Loan loan = loanOf.apply(binding);
      if (loan != null) {
        begun.computeIfAbsent(loan, first -> new LinkedHashSet<>()).addAll(binding.loans());
      }
    }
    begun.forEach(point.state()::begin);
    return lender.map(
        binding -> {
          Loan loan = binding.isLive() ? loanOf.apply(binding) : null;
          return loan == null ? binding : binding.through(Set.of(loan));
        });
  }
}
