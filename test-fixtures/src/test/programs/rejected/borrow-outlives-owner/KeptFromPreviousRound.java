import dev.freehold.Ref;
import shared.Res;

class KeptFromPreviousRound {
  static int run(int rounds) {
    @Ref Res previous = null;
    int changes = 0;
    for (int round = 0; round < rounds; round++) {
      try (Res current = Res.open()) {
        if (previous != null && previous.get() != current.get()) {
          changes++;
        }
        previous = current; //! borrow.outlives.owner
      }
    }
    return changes;
  }
}
