import shared.Res;

class ToStringConcatenation {
  String run(Res res) {
    return "it is " + res + String.valueOf(res);
  }
}
