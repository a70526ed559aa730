import shared.Res;

class ClosedUnlessAssigned {
  static void run(boolean lazy) {
    Res res = null;
    if (!lazy) {
      res = Res.open();
    }
    System.out.println(lazy);
    if (res != null) {
      res.close();
    }
  }
}
