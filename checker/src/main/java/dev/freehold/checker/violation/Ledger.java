package dev.freehold.checker.violation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The violations of one compilation that users are told of, in the order in which they were found;
 * the code that is exempt by its own word; and what is tested at run time.
 */
public final class Ledger {
  private final List<Violation> told = new ArrayList<>();
  private final List<TrustedPlace> trusted = new ArrayList<>();
  private final SortedMap<String, AccessTests> tests = new TreeMap<>();

  /** Notes one that users are told of. */
  public void add(Violation violation) {
    told.add(violation);
  }

  /** Notes where the code is trusted. */
  public void trust(List<TrustedPlace> places) {
    trusted.addAll(places);
  }

  /** Where the code is trusted, as far as anybody wants to know. */
  public List<TrustedPlace> trusted() {
    return Collections.unmodifiableList(trusted);
  }

  /** Notes what becomes of the tests at run time in a class of that package. */
  public void tests(String packageName, AccessTests found) {
    if (!found.equals(AccessTests.NONE)) {
      tests.merge(packageName, found, AccessTests::plus);
    }
  }

  /** What has become of the tests at run time, by package. */
  public SortedMap<String, AccessTests> tests() {
    return Collections.unmodifiableSortedMap(tests);
  }

  /** All of them so far. */
  public List<Violation> told() {
    return Collections.unmodifiableList(told);
  }
}
