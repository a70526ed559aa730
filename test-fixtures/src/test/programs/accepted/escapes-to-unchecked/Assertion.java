import shared.Res;

class Assertion {
  void run(Res res) {
    assert res != null : "no resource " + res;
    assert res.get() > 0;
  }
}
