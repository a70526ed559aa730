import shared.Res;

class LambdaParameter {
  interface User {
    void use(Res res);
  }

  static void with(User user) {
    try (Res res = Res.open()) {
      user.use(res);
    }
  }

  void run() {
    with(res -> System.out.println(res.get()));
  }
}
