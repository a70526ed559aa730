package dev.freehold.differential;

import dev.freehold.differential.language.Function;
import dev.freehold.differential.print.Printer;
import dev.freehold.differential.shrink.Variants;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Makes functions smaller as long as the compilers go on to differ in the same way. */
public final class Shrinker {
  private final Comparing comparing;
  private final Printer measure = Printer.java();

  public Shrinker(Comparing comparing) {
    this.comparing = comparing;
  }

  /** The smallest functions that were found, all at once, as compilers take long to start. */
  public List<Comparison> shrink(List<Comparison> differing) throws IOException {
    List<Comparison> smallest = new ArrayList<>(differing);
    boolean smaller = true;
    while (smaller) {
      smaller = step(smallest);
    }
    return smallest;
  }

  private boolean step(List<Comparison> smallest) throws IOException {
    List<Function> variants = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (Comparison each : smallest) {
      for (Function variant : Variants.of(each.function())) {
        variants.add(variant.named("f" + variants.size()));
      }
      ends.add(variants.size());
    }
    List<Comparison> compared = comparing.compare(variants);
    boolean smaller = false;
    int start = 0;
    for (int i = 0; i < smallest.size(); i++) {
      Comparison best = best(smallest.get(i), compared.subList(start, ends.get(i)));
      smaller |= !best.equals(smallest.get(i));
      smallest.set(i, best);
      start = ends.get(i);
    }
    return smaller;
  }

  private Comparison best(Comparison now, List<Comparison> variants) {
    Comparison best = now;
    for (Comparison each : variants) {
      if (now.showsTheSame(each) && size(each) < size(best)) {
        best = each;
      }
    }
    return best;
  }

  private int size(Comparison comparison) {
    return measure.function(comparison.function()).length();
  }
}
