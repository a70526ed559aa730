import shared.Res;

class InstanceofReleased {
  void run(Object object) {
    if (object instanceof Res res) {
      res.close(); //! move.out.of.borrow
    }
  }
}
