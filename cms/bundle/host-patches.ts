/** Changes to how Decap signs in to a Git host and writes there. */
import type { Patch } from './patch.ts';

const gitlab = 'decap-cms-backend-gitlab/dist/esm';
const github = 'decap-cms-backend-github/dist/esm';
const forgejo = 'decap-cms-backend-forgejo/dist/esm';
const auth = 'decap-cms-lib-auth/dist/esm';
const signIn = `${auth}/pkce-oauth.js`;

export const hostPatches: readonly Patch[] = [
  {
    module: `${gitlab}/API.js`,
    reason:
      'Saving a draft put it on top of main first and then wrote the whole file as the form had it: what others had changed on main in that file was undone without a word. Merging keeps both, or refuses.',
    find: 'await this.rebaseMergeRequest(mergeRequest);',
    replace: '',
  },
  {
    module: `${gitlab}/implementation.js`,
    reason:
      'A session that cannot be renewed was tried again for a minute, and never again after that. The editor must hear it at once, with the text still there.',
    find: '      return token;\n    });\n    return this.refreshedTokenPromise;',
    replace:
      '      return token;\n    }).catch(error => {\n      this.refreshedTokenPromise = undefined;\n      throw error instanceof TypeError ? error : new AccessTokenError("Can\'t refresh access token when using implicit auth");\n    });\n    return this.refreshedTokenPromise;',
  },
  {
    module: `${github}/API.js`,
    reason: 'As with GitLab: saving a draft on top of main undid what others had changed there.',
    find: 'const rebasedHead = await this.rebaseBranch(branch);',
    replace: 'const rebasedHead = { sha: (await this.getBranch(branch)).commit.sha };',
  },
  {
    module: `${github}/API.js`,
    reason: 'A draft that somebody else has saved meanwhile is not overwritten.',
    find: 'return this.patchBranch(branch, commit.sha, {\n        force: true\n      });',
    replace: 'return this.patchBranch(branch, commit.sha);',
  },
  {
    module: `${forgejo}/API.js`,
    reason: 'A refused list came without its status, so that an expired session was "[object Object]" to the editor.',
    find: 'allResponses.map(res => this.parseResponse(res))',
    replace:
      'allResponses.map(res => this.parseResponse(res).catch(error => this.handleRequestError(error, res.status)))',
  },
  {
    module: signIn,
    reason: 'Whoever reloaded an entry lost its address, and with it the way back to the form.',
    find: "window.history.replaceState(null, '', document.location.pathname);",
    replace: "window.history.replaceState(null, '', document.location.pathname + document.location.hash);",
  },
  {
    module: signIn,
    reason: 'The editor hears in its own language that signing in failed.',
    find: "return cb(new Error('Invalid nonce'));",
    replace: 'return cb(signInFault());',
    uses: 'signInFault',
  },
  {
    module: signIn,
    reason: 'The editor hears in its own language that signing in failed.',
    find: "return cb(new Error(`${params.get('error')}: ${params.get('error_description')}`));",
    replace: 'return cb(signInFault());',
  },
  {
    module: signIn,
    reason: 'The editor hears in its own language that signing in failed.',
    find: '          code_verifier: getCodeVerifier()\n        });\n      } catch (err) {\n        clearCodeVerifier();\n        return cb(err);',
    replace:
      '          code_verifier: getCodeVerifier()\n        });\n      } catch (err) {\n        clearCodeVerifier();\n        return cb(signInFault());',
  },
  {
    module: signIn,
    reason: 'An address with a foreign or broken state is refused in words too.',
    find: "nonce = JSON.parse(params.get('state')).nonce;\n    } catch (SyntaxError) {\n      nonce = JSON.parse(params.get('state').replace(/\\\\\"/g, '\"')).nonce;\n    }",
    replace: "nonce = JSON.parse(params.get('state')).nonce;\n    } catch {\n      nonce = undefined;\n    }",
  },
  {
    module: `${auth}/utils.js`,
    reason:
      'Without a sign-in of its own under way, an empty state counted as the right one: a link could sign an editor in as somebody else.',
    find: 'return check === valid;',
    replace: "return typeof valid === 'string' && check === valid;",
  },
];
