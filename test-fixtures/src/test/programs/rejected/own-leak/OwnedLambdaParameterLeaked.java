import dev.freehold.Own;
import shared.Res;

class OwnedLambdaParameterLeaked {
  interface User {
    void use(@Own Res res);
  }

  static void with(User user) {
    user.use(Res.open());
  }

  void run() {
    with(res -> System.out.println(res.get())); //! own.leak
  }
}
