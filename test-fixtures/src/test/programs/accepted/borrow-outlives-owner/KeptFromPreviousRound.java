import shared.Res;

class KeptFromPreviousRound {
  static int run(int rounds) {
    int previous = 0;
    int changes = 0;
    for (int round = 0; round < rounds; round++) {
      try (Res current = Res.open()) {
        if (previous != current.get()) {
          changes++;
        }
        previous = current.get();
      }
    }
    return changes;
  }
}
