import { check } from "../testing/check";

test("names that the directory keeps for itself are refused, as keys too", () => {
  const text = `groups:
  Administrator: {}
# ^^^^^^^^^^^^^ invalid-value: "Administrator" is a name that AWS keeps for itself: add displayName: choose another name
  admins: { displayName: AWSAdministrators }
#                        ^^^^^^^^^^^^^^^^^ invalid-value: "AWSAdministrators" is a name that AWS keeps for itself: choose another name
  administrators: {}
users:
  root: { external: true, userName: Administrator }
#                                   ^^^^^^^^^^^^^ invalid-value: "Administrator" is a name that AWS keeps for itself: choose another name
`;
  expect(check(text).marked).toBe(text);
});
