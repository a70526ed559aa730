package dev.freehold.checker.flow.store;

import dev.freehold.checker.types.Qualifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Counts the owners of values at one point, as a reference count does: {@code retain} makes one
 * more, and whatever would end the value takes one away, until the last goes.
 */
public final class OwnerCount {
  private final NameTable names;
  private final OwnersTable owners;

  OwnerCount(NameTable names, OwnersTable owners) {
    this.names = names;
    this.owners = owners;
  }

  /**
   * Each of the values has so many owners more, for all of which this method answers. What is
   * counted no further is known to others from here on.
   */
  public void add(Value value, int more) {
    for (Binding binding : value.live()) {
      Token token = binding.token();
      Owners before = owners.get(token);
      Owners.Base base = Owners.of(binding);
      Owners now =
          before == null || before.base() == Owners.Base.UNOPENED
              ? new Owners(base == Owners.Base.OWNED ? 1 + more : more, base)
              : before.more(more);
      if (now.number() > Owners.MOST || !token.isExact()) {
        owners.forget(Set.of(token));
        change(token, Binding::escaped);
      } else {
        owners.put(token, now);
        change(token, b -> b.granted(Qualifier.OWN).reclaimed().through(Set.of()));
      }
    }
  }

  /** The value need not be released before it has been opened. */
  public void unopened(Token token) {
    if (token.isExact()) {
      owners.put(token, new Owners(0, Owners.Base.UNOPENED));
    }
  }

  /** What has not been open before, and that nobody else knows, is this method's to release. */
  public void open(Value value) {
    for (Binding binding : value.live()) {
      Owners known = owners.get(binding.token());
      if (known != null && known.base() == Owners.Base.UNOPENED) {
        owners.forget(Set.of(binding.token()));
        change(binding.token(), Binding::reclaimed);
      }
    }
  }

  /** Whether the value stays, whatever it may be, when one of its owners goes. */
  public boolean outlastOne(Value value) {
    List<Binding> live = value.live();
    return !live.isEmpty()
        && live.stream()
            .map(each -> owners.get(each.token()))
            .allMatch(each -> each != null && each.outlastOne());
  }

  /** One owner of each goes; the value stays. */
  public void takeOne(Value value) {
    withoutOne(value.liveTokens());
  }

  /**
   * One owner goes of each value that has more.
   *
   * @return the others, which go with their last
   */
  Set<Token> withoutOne(Set<Token> tokens) {
    if (owners.isEmpty()) {
      return tokens;
    }
    Set<Token> last = new HashSet<>();
    for (Token token : tokens) {
      Owners known = owners.get(token);
      if (known == null || !known.outlastOne()) {
        last.add(token);
      } else {
        take(token, known);
      }
    }
    return last;
  }

  private void take(Token token, Owners known) {
    Owners left = known.more(-1);
    if (left.areNone()) {
      owners.forget(Set.of(token));
      change(token, left::without);
    } else {
      owners.put(token, left);
    }
  }

  private void change(Token token, UnaryOperator<Binding> change) {
    names.change(
        value -> value.map(b -> b.token().equals(token) && b.isLive() ? change.apply(b) : b));
  }
}
