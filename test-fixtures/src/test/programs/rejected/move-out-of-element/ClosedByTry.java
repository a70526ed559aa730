import shared.Res;

class ClosedByTry {
  static int last(Res... all) {
    try (Res last = all[all.length - 1]) { //! move.out.of.element
      return last.get();
    }
  }
}
