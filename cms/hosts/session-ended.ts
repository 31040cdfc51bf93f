/** The words by which Decap knows not to try again (`requestWithBackoff` in decap-cms-lib-util). */
export const sessionEnded = "Can't refresh access token when using implicit auth";
