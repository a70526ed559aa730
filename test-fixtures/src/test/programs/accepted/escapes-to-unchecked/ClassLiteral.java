import shared.Res;

class ClassLiteral {
  Class<?> run() {
    return Res.class;
  }
}
