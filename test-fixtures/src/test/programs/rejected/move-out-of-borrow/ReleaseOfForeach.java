import shared.Res;

class ReleaseOfForeach {
  void run(Iterable<Object> all) {
    for (Object each : all) {
      Res.take((Res) each); //! move.out.of.borrow
    }
  }
}
