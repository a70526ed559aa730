package dev.freehold.checker.flow.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * What local variables tell of the path that led here: those of type {@code boolean}, and for
 * others whether they are null.
 *
 * <pre>{@code
 * 1  boolean opened = false;
 * 2  Page page = null;
 * 3  if (wanted) {
 * 4    page = Page.open();
 * 5    opened = true;
 * 6  }
 * }</pre>
 *
 * <p>Behind line 6, {@code opened} may be either; but where it is false the page of line 4 is not
 * there, and so a test of it says what a test of {@code page} for null would.
 */
final class FlagTable {
  /**
   * One variable.
   *
   * @param known what it is; null where it may be either
   * @param absentIfTrue values that are not there where it is true
   * @param absentIfFalse the same, where it is false
   */
  private record Flag(@Nullable Boolean known, Set<Token> absentIfTrue, Set<Token> absentIfFalse) {

    static Flag of(boolean known) {
      return new Flag(known, Set.of(), Set.of());
    }

    Set<Token> absent(boolean value) {
      return value ? absentIfTrue : absentIfFalse;
    }

    boolean excludes(Token token, boolean value) {
      return (known != null && known != value) || absent(value).contains(token);
    }
  }

  private final Map<VariableElement, Flag> flags;

  private FlagTable(Map<VariableElement, Flag> flags) {
    this.flags = flags;
  }

  static FlagTable empty() {
    return new FlagTable(new HashMap<>());
  }

  FlagTable copy() {
    return flags.isEmpty() ? empty() : new FlagTable(new HashMap<>(flags));
  }

  void putAll(FlagTable other) {
    flags.putAll(other.flags);
  }

  /** What the variable is here; null where that is not known. */
  @Nullable Boolean known(VariableElement variable) {
    Flag flag = flags.get(variable);
    return flag == null ? null : flag.known();
  }

  /** From here on the variable is that; null where nobody can say. */
  void set(VariableElement variable, @Nullable Boolean value) {
    if (value == null) {
      flags.remove(variable);
    } else {
      flags.put(variable, Flag.of(value));
    }
  }

  /** The values that are not there where the variable has been found to be that. */
  Set<Token> absent(VariableElement variable, boolean value) {
    Flag flag = flags.get(variable);
    return flag == null ? Set.of() : flag.absent(value);
  }

  /** The token stands for a new value from here on. */
  void made(Token token) {
    flags.replaceAll((variable, flag) -> without(flag, token));
  }

  private static Flag without(Flag flag, Token token) {
    if (!flag.absentIfTrue().contains(token) && !flag.absentIfFalse().contains(token)) {
      return flag;
    }
    Set<Token> ifTrue = new HashSet<>(flag.absentIfTrue());
    Set<Token> ifFalse = new HashSet<>(flag.absentIfFalse());
    ifTrue.remove(token);
    ifFalse.remove(token);
    return new Flag(flag.known(), ifTrue, ifFalse);
  }

  /**
   * Joins what is known on another path into this.
   *
   * @param here the values that are there on this path
   * @param there those on the other, under the names that they have here
   * @param renaming what the other path's values are called here
   * @return whether that changed anything
   */
  boolean join(FlagTable other, Set<Token> here, Set<Token> there, Map<Token, Token> renaming) {
    Map<VariableElement, Flag> before = new HashMap<>(flags);
    flags.keySet().retainAll(other.flags.keySet());
    for (Map.Entry<VariableElement, Flag> each : flags.entrySet()) {
      Flag mine = each.getValue();
      Flag others = renamed(Objects.requireNonNull(other.flags.get(each.getKey())), renaming);
      Boolean known = Objects.equals(mine.known(), others.known()) ? mine.known() : null;
      each.setValue(
          new Flag(
              known,
              absent(true, mine, others, here, there),
              absent(false, mine, others, here, there)));
    }
    return !flags.equals(before);
  }

  private static Flag renamed(Flag flag, Map<Token, Token> renaming) {
    if (renaming.isEmpty()) {
      return flag;
    }
    return new Flag(
        flag.known(),
        renamed(flag.absentIfTrue(), renaming),
        renamed(flag.absentIfFalse(), renaming));
  }

  private static Set<Token> renamed(Set<Token> tokens, Map<Token, Token> renaming) {
    Set<Token> renamed = new HashSet<>();
    tokens.forEach(each -> renamed.add(renaming.getOrDefault(each, each)));
    return renamed;
  }

  /** A value is absent where it is on both paths; where it is not on one, the other decides. */
  private static Set<Token> absent(
      boolean value, Flag mine, Flag others, Set<Token> here, Set<Token> there) {
    Set<Token> absent = new HashSet<>();
    Set<Token> all = new HashSet<>(here);
    all.addAll(there);
    for (Token each : all) {
      boolean notHere = !here.contains(each) || mine.excludes(each, value);
      boolean notThere = !there.contains(each) || others.excludes(each, value);
      if (notHere && notThere && each.isExact()) {
        absent.add(each);
      }
    }
    return absent;
  }

  boolean isEmpty() {
    return flags.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FlagTable table && table.flags.equals(flags);
  }

  @Override
  public int hashCode() {
    return flags.hashCode();
  }
}
