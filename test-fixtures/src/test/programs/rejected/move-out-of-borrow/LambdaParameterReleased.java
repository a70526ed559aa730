import shared.Res;

class LambdaParameterReleased {
  interface User {
    void use(Res res);
  }

  static void with(User user) {
    try (Res res = Res.open()) {
      user.use(res);
    }
  }

  void run() {
    with(res -> res.close()); //! move.out.of.borrow
  }
}
