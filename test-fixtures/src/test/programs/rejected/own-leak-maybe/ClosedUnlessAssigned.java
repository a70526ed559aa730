import shared.Res;

class ClosedUnlessAssigned {
  static void run(boolean lazy) {
    Res res = null;
    if (!lazy) {
      res = Res.open();
    }
    System.out.println(lazy);
  } //! own.leak.maybe
}
